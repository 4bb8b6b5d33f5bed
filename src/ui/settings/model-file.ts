/** Copies a model into the extension's own file system, where the engine finds it, and gives its address there. */
export async function keepModelFile(file: File): Promise<string> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle("models", { create: true });
  const kept = await folder.getFileHandle(file.name, { create: true });
  await file.stream().pipeTo(await kept.createWritable());
  return `file:${file.name}`;
}
