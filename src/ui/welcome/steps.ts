/** The welcome page's steps, in their order. */
export const STEPS = ["does", "never", "consent", "model", "import", "done"] as const;

/** `refused` stands in the place of all that comes after the question. */
export type Step = (typeof STEPS)[number] | "refused";

/** The one after it, or itself at the end. */
export const after = (step: Step): Step => STEPS[placeOf(step) + 1] ?? step;

/** The one before it; after a refusal, the question. */
export const before = (step: Step): Step => (step === "refused" ? "consent" : (STEPS[placeOf(step) - 1] ?? step));

/** From 0; a refusal stands where the question does. */
export const placeOf = (step: Step): number => (step === "refused" ? STEPS.indexOf("consent") : STEPS.indexOf(step));
