import { abortFailure } from "../../asking/until-aborted";
import type { ModelOption, ModelShelf } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import type { Client, OllamaModel } from "./client";
import type { Slot } from "./slot";
import { unreachable } from "./trouble";

const PREFIX = "ollama/";

/** The id of a model among those of all extractors. */
const idOf = (name: string): string => PREFIX + name;

const nameOf = (id: string): string => id.slice(PREFIX.length);

const optionOf = ({ name, bytes }: OllamaModel): ModelOption => ({
  id: idOf(name),
  label: `${name} (Ollama)`,
  downloadBytes: 0,
  memoryBytes: bytes,
  unavailable: null,
  downloaded: true,
});

/** What stands in the list where there is no model to choose. */
const noOption = (why: string): ModelOption => ({
  id: idOf(""),
  label: "Ollama",
  downloadBytes: 0,
  memoryBytes: 0,
  unavailable: why,
  downloaded: false,
});

/** The models that Ollama has; they are fetched and removed in Ollama itself. */
export function createShelf(client: Client, slot: Slot): ModelShelf {
  const letGo = async (): Promise<void> => {
    const { model } = slot;
    slot.choose(null);
    // Ollama forgets a model after some minutes anyway.
    if (model !== null && slot.isOn) await Promise.allSettled([client.cool(model.name)]);
  };
  return {
    get loaded() {
      return slot.model === null ? null : idOf(slot.model.name);
    },
    async options() {
      if (!slot.isOn) return [];
      try {
        const models = await client.models();
        return models.length > 0
          ? models.map(optionOf)
          : [noOption("Ollama has no model yet: `ollama pull` fetches one.")];
      } catch (error) {
        return [noOption(unreachable(error).message)];
      }
    },
    async load(id, progress, signal) {
      if (!slot.isOn) throw new Failure("not-allowed", "Ollama is not switched on.");
      await letGo();
      progress({ model: id, share: 0, note: "Ollama is loading it" });
      const name = nameOf(id);
      const known = (await client.models()).find((model) => model.name === name);
      await client.warm(name, signal);
      if (signal.aborted) throw abortFailure(signal);
      slot.choose(known ?? { name, bytes: 0 });
      progress({ model: id, share: 1, note: "Ready" });
    },
    unload: letGo,
    remove(id) {
      return Promise.reject(
        new Failure("not-allowed", `Models of Ollama are removed in Ollama: \`ollama rm ${nameOf(id)}\`.`),
      );
    },
  };
}
