import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { digests, librariesOf, placeLibrary, source } from "./model-libraries";

/* npm run models [-- --only ID …]: puts the language models' compiled libraries into public/webllm/, for the next build. */

const into = resolve(import.meta.dirname, "../../public/webllm");

try {
  const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
  for (const name of librariesOf(values.only ?? [])) {
    const digest = digests[name];
    if (digest === undefined) throw new Error(`Nobody has written down what ${name} should be.`);
    console.log(`${name}: ${await placeLibrary({ name, digest, from: source, into })}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
