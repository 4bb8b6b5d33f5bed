import { Failure } from "../../domain/failure";

export const badFile = (message: string, cause?: unknown): Failure =>
  new Failure("bad-file", `${message} Nothing was changed.`, cause === undefined ? undefined : { cause });

export const tooLarge = (message: string): Failure => new Failure("too-large", `${message} Nothing was changed.`);
