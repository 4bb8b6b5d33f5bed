import { accessSync, constants } from "node:fs";
import { env, getuid } from "node:process";
import places from "./browser-places.json";

/** The Chromium to drive: `--chrome PATH` of the arguments, then $CHROME, then where systems keep it. Throws in words for a person. */
export function findChromium(args: readonly string[] = []): string {
  const flag = args.indexOf("--chrome");
  const asked = flag < 0 ? env["CHROME"] : args[flag + 1];
  if (flag >= 0 && asked === undefined) throw new Error("--chrome needs the path of a Chromium or Chrome.");
  const found = (asked === undefined ? places.chromium : [asked]).find(runs);
  if (found !== undefined) return found;
  throw new Error(
    asked === undefined
      ? "No Chromium was found. Install the package `chromium`, or name a browser with --chrome PATH."
      : `There is no browser at ${asked}.`,
  );
}

/** The Firefox to drive: $FIREFOX, then where systems keep it. Throws in words for a person. */
export function findFirefox(): string {
  const found = [env["FIREFOX"] ?? [], places["firefox-esr"]].flat().find(runs);
  if (found === undefined)
    throw new Error("No Firefox was found. Install the package `firefox-esr`, or name a browser with $FIREFOX.");
  return found;
}

/** Chromium refuses its sandbox to root. */
export const sandboxArguments = (): string[] => (getuid?.() === 0 ? ["--no-sandbox"] : []);

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
