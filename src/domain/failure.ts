/** What can go wrong, by name. */
export type FailureCode =
  | "bad-file" // an import that cannot be read
  | "newer-file" // an import written by a newer version
  | "too-large"
  | "not-found"
  | "bad-input"
  | "changed-meanwhile" // another window changed the same thing first
  | "disk-full"
  | "not-allowed" // the caller may not ask this
  | "store" // the database refused
  | "model" // a language or embedding model failed
  | "unreachable" // the engine did not answer
  | "cancelled";

/** The one error that crosses a boundary. Its message is for a person. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Failure";
    this.code = code;
  }
}
