/** Keys that are known at once. */
const MOST = 100;

/** It becomes the last one; the first ones go. */
export function keepLatest<T>(values: Map<string, T>, key: string, value: T): void {
  values.delete(key);
  values.set(key, value);
  const [oldest] = values.keys();
  if (values.size > MOST && oldest !== undefined) values.delete(oldest);
}
