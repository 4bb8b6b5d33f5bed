/** The address of a model library in the package, or null where this build came without it. */
export async function packagedLibrary(name: string): Promise<string | null> {
  const { href } = new URL(`/webllm/${name}`, location.href);
  try {
    return (await fetch(href, { method: "HEAD" })).ok ? href : null;
  } catch {
    // For an address in the package that is not there, browsers reject instead of answering 404.
    return null;
  }
}
