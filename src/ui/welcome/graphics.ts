/** The part of WebGPU that tells whether there is a graphics processor to be had. */
interface Graphics {
  readonly gpu?: {
    readonly requestAdapter: () => Promise<{ readonly info?: { readonly isFallbackAdapter?: boolean } } | null>;
  };
}

/** Whether the browser lends a graphics processor, on which language models are quick; one that is made up in software is none. */
export async function hasGraphics({ gpu }: Graphics = navigator): Promise<boolean> {
  try {
    const adapter = (await gpu?.requestAdapter()) ?? null;
    return adapter !== null && adapter.info?.isFallbackAdapter !== true;
  } catch {
    // A driver that fails is none.
    return false;
  }
}
