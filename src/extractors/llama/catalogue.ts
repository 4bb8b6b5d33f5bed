import { Failure } from "../../domain/failure";
import { type LanguageModel, languageModels } from "./models";

/** A model that can be asked for by its id: one of the list, or the user's own. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Where its file comes from; null for one that the user put in the folder. */
  readonly url: string | null;
  /** The name of its file in the folder. */
  readonly file: string;
  /** Null for the user's own, of which nothing is known. */
  readonly model: LanguageModel | null;
}

const FILE = "file:";
const ENDING = ".gguf";

/** Where the extension may fetch from: its manifest says so too. */
const HOSTS = /^(?:(?:.+\.)?huggingface\.co|.+\.hf\.co|localhost|127\.0\.0\.1)$/;

/** One name for one address, and one that a file may have. */
const fileNameOf = (address: string): string => address.replaceAll(/[^\w.-]+/g, "_").slice(-200);

/** The choice that an id names. The id of a custom model is its address, so that it is still known after a restart. */
export function choiceOf(id: string): Choice {
  const model = languageModels.find((candidate) => candidate.id === id);
  if (model !== undefined) return { id, label: model.label, url: model.url, file: fileNameOf(model.url), model };
  return id.startsWith(FILE) ? fileChoice(id.slice(FILE.length)) : addressChoice(id);
}

function fileChoice(name: string): Choice {
  if (!name.toLowerCase().endsWith(ENDING) || /[/\\]/.test(name)) {
    throw new Failure("bad-input", `The file of a language model ends in ${ENDING}.`);
  }
  return { id: `${FILE}${name}`, label: name.slice(0, -ENDING.length), url: null, file: name, model: null };
}

function addressChoice(address: string): Choice {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Failure("bad-input", "The address of a model starts with https://, or with http://localhost.");
  }
  const local = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (!HOSTS.test(url.hostname) || (url.protocol === "http:" && !local)) {
    throw new Failure(
      "bad-input",
      "Models can be fetched from huggingface.co and from this computer. From elsewhere, download the file and choose it here.",
    );
  }
  if (!url.pathname.toLowerCase().endsWith(ENDING)) {
    throw new Failure("bad-input", `The address of a language model's file ends in ${ENDING}.`);
  }
  url.hash = "";
  if (url.hostname === "huggingface.co") {
    // The address of the page about a file is what people copy.
    url.pathname = url.pathname.replace("/blob/", "/resolve/");
    url.search = "";
  }
  const name = url.pathname.split("/").at(-1) ?? "";
  const label = decodeURIComponent(name.slice(0, -ENDING.length));
  return { id: url.href, label: `${label} (${url.host})`, url: url.href, file: fileNameOf(url.href), model: null };
}
