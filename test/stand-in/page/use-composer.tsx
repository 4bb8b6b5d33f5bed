import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Chat } from "./use-chat";

/** A prompt field and what its send button needs. */
export interface Composer {
  readonly field: ReactNode;
  readonly empty: boolean;
  readonly submit: () => void;
}

/** An editor that keeps a model of its own. */
export interface RichEditor {
  /** From the model, never from the DOM. */
  readonly text: () => string;
  readonly clear: () => void;
  readonly destroy: () => void;
}

export interface RichEditorOptions {
  readonly place: HTMLElement;
  /** Of the editable element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly changed: (text: string) => void;
  /** By the editor's own keymap; it does not come during composition. */
  readonly entered: () => void;
}

export type MountEditor = (options: RichEditorOptions) => RichEditor;

type Attributes = Readonly<Record<string, string>>;

const isBlank = (text: string): boolean => text.trim() === "";

/** A prompt field around a real editor library. */
export function useRichComposer(mount: MountEditor, attributes: Attributes, chat: Chat): Composer {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor>(null);
  const [text, setText] = useState("");

  const submit = (): void => {
    const now = editor.current?.text() ?? "";
    if (isBlank(now) || chat.streaming) return;
    chat.send(now);
    editor.current?.clear();
  };
  const entered = useEffectEvent(submit);

  useEffect(() => {
    if (place.current === null) return;
    const mounted = mount({ place: place.current, attributes, changed: setText, entered: () => entered() });
    editor.current = mounted;
    return () => mounted.destroy();
  }, [mount, attributes]);

  const field = <div ref={place} className="field" data-empty={text === "" ? "" : undefined} />;
  return { field, empty: isBlank(text), submit };
}

/** A prompt field that is a plain text area, held by React. */
export function useTextareaComposer(attributes: Attributes, chat: Chat): Composer {
  const [text, setText] = useState("");

  const submit = (): void => {
    if (isBlank(text) || chat.streaming) return;
    chat.send(text);
    setText("");
  };

  const field = (
    <textarea
      {...attributes}
      value={text}
      rows={Math.min(8, text.split("\n").length)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        submit();
      }}
    />
  );
  return { field, empty: isBlank(text), submit };
}
