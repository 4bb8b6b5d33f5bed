import { toJsonSchema } from "@valibot/to-json-schema";
import { fileSchema } from "../../src/formats/keepsake/schema";

/** What `public/keepsake.schema.json` must hold: the schema by which files are read, as JSON Schema. */
export const describedFile = (): object => ({
  title: "Keepsake file",
  description:
    "Everything that Keepsake remembers, version 4. Times are milliseconds since 1970-01-01 UTC; places in a text are UTF-16 units. Unknown keys are left behind when it is read.",
  // Between two checks a minus zero becomes a zero, which no JSON Schema has to know.
  ...toJsonSchema(fileSchema, { target: "draft-2020-12", ignoreActions: ["transform"] }),
});
