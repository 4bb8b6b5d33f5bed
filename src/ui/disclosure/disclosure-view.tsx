import type { Settings } from "../../domain/settings";
import type { TopicInfo } from "../../messaging/doors/space-door";
import type { KindInfo } from "../../messaging/protocol";
import { named, text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { Notice } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { DisclosureTable, type MatterRow, type Tell } from "./disclosure-table";
import { ReadBack } from "./read-back";
import { telling } from "./told";
import "./disclosure.css";

interface Known {
  readonly settings: Settings;
  readonly kinds: readonly KindInfo[];
  readonly topics: readonly TopicInfo[];
}

/** Which site may ever be told what. */
export default function DisclosureView() {
  const { engine } = useApp();
  const { act } = useAction();
  const ask = async (): Promise<Known> => {
    const [settings, kinds, topics] = await Promise.all([engine.settings(), engine.kinds(), engine.topics()]);
    return { settings, kinds, topics };
  };
  const known = useAnswer(ask, { key: "disclosure" });
  // From what is saved now: two clicks may follow each other faster than the answers.
  const tell: Tell = (site, change) =>
    act(async () => {
      const { disclosure } = await engine.settings();
      await engine.changeSettings({ disclosure: telling(disclosure, site, change) });
    });
  return (
    <>
      <ViewHead view="disclosure" intro={text("disclosure_intro")} />
      {known ? <Rules {...known} tell={tell} /> : <Opening />}
    </>
  );
}

function Rules({ settings: { disclosure }, kinds, topics, tell }: Known & { readonly tell: Tell }) {
  const { sites } = useApp();
  const topicRows: readonly MatterRow[] = topics.map(({ id, sensitive, memories }) => ({
    matter: { sort: "topics", id },
    name: named("topic", id),
    sensitive,
    memories,
  }));
  const kindRows: readonly MatterRow[] = kinds.map(({ id }) => ({
    matter: { sort: "kinds", id },
    name: named("kind", id),
    sensitive: false,
    memories: null,
  }));
  return (
    <>
      <div className="rules">
        {Object.entries(sites).map(([site, { label }]) => (
          <ReadBack
            key={site}
            site={site}
            label={label}
            all={disclosure}
            rows={[...topicRows, ...kindRows]}
            tell={tell}
          />
        ))}
      </div>
      <DisclosureTable title={text("disclosure_topics")} rows={topicRows} all={disclosure} tell={tell} />
      <DisclosureTable title={text("disclosure_kinds")} rows={kindRows} all={disclosure} tell={tell} />
      <Notice tone="calm">{text("disclosure_by_hand")}</Notice>
    </>
  );
}
