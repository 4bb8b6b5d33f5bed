import type { CustomModel } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import { type LanguageModel, languageModels } from "./models";

/** A model that can be asked for by its id: one of the list, or the user's own in the manner of one. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly model: LanguageModel;
  /** The user's own folder of weights, or null for the public ones. */
  readonly folder: string | null;
}

/** The id of a custom model says all of it, so that it is still known after a restart. */
const customId = (model: string, folder: string): string => `${model}@${folder}`;

/** The choice that an id names. */
export function choiceOf(id: string): Choice {
  const [name = "", ...rest] = id.split("@");
  const model = languageModels.find((candidate) => candidate.id === name);
  if (model === undefined) throw new Failure("not-found", `No language model is called ${name}.`);
  if (rest.length === 0) return { id, label: model.label, model, folder: null };
  const folder = weightsFolder(rest.join("@"));
  return { id: customId(name, folder), label: `${new URL(folder).host} (like ${model.label})`, model, folder };
}

export const customChoice = ({ url, like }: CustomModel): Choice => choiceOf(customId(like ?? "", url));

/** The folder that an address names, with its slash. */
function weightsFolder(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const local = url !== null && ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && local))) {
    throw new Failure("bad-input", "The address of a model starts with https://, or with http://localhost.");
  }
  url.search = "";
  url.hash = "";
  url.pathname = `${url.pathname.replace(/(\/mlc-chat-config\.json|\/)$/, "")}/`;
  if (url.hostname === "huggingface.co" && !url.pathname.includes("/resolve/")) url.pathname += "resolve/main/";
  return url.href;
}

/** The same folder as web-llm wants it: it appends `resolve/main/` to an address without one, but a query, which has no part in the files' names, will do. */
export const engineAddress = (folder: string): string =>
  folder.includes("/resolve/") ? folder : `${folder}?/resolve/main/`;
