import { defineMigration } from "../../domain/migration";

export default defineMigration({
  version: 1,
  stores: {
    memories: "id",
    vectors: "id, model",
    history: "++number, memory",
    inbox: "++place, [key+hash]",
    seen: "[key+hash]",
    settings: "id",
    salts: "id",
  },
});
