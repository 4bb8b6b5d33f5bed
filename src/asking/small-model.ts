/** Weights of the smallest model whose findings may take the place of what was found without one. Smaller ones were measured to find next to nothing that is right. */
const LEAST_PARAMETERS = 1e9;
/** With four to five bits a weight, in bytes. */
const LEAST_BYTES = 0.6 * LEAST_PARAMETERS;

/** How large a model is, by what is known of it. */
export type ModelSize = { readonly parameters: number } | { readonly bytes: number };

export const isSmall = (size: ModelSize): boolean =>
  "parameters" in size ? size.parameters < LEAST_PARAMETERS : size.bytes < LEAST_BYTES;
