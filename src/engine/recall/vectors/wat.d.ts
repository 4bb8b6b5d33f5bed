declare module "*.wat" {
  /** The compiled module. */
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
