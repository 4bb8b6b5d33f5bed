import { ExternalLink } from "lucide-react";
import type { ChatAddress } from "../../domain/turn";
import { text } from "../../texts/text";
import { chatUrl, useApp } from "../parts/app-context";

/** The way back to a chat; nothing where its site is not known any more. */
export function ChatLink({ chat }: { readonly chat: ChatAddress }) {
  const url = chatUrl(useApp(), chat);
  if (url === null) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer" className="chat-link">
      {text("memory_source_open")} <ExternalLink aria-hidden="true" size={14} />
    </a>
  );
}
