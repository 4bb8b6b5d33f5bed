import type { EditorKind } from "../../domain/site";
import type { EditorStrategy } from "./editor-strategy";
import { prosemirror } from "./prosemirror";
import { textarea } from "./textarea";

/** How each kind of editor is read and written. */
export const editorStrategies: Readonly<Record<EditorKind, EditorStrategy>> = { prosemirror, textarea };
