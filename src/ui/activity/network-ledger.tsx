import { Globe, GlobeLock } from "lucide-react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { momentOf } from "../parts/wording";

/** Every request that was made: where to, when, and what for. Mostly there is none. */
export function NetworkLedger() {
  const { engine } = useApp();
  const status = useAnswer(() => engine.status(), { key: "status" });
  if (status === undefined) return null;
  const requests = status.network.toReversed();
  const Icon = requests.length === 0 ? GlobeLock : Globe;
  return (
    <section className="network" aria-labelledby="network">
      <h2 id="network">
        <Icon aria-hidden="true" size={18} /> {text("activity_network")}
      </h2>
      <p>
        {requests.length === 0
          ? text("activity_network_none")
          : text("activity_network_some", { count: requests.length })}
      </p>
      <p className="hint">{text("activity_network_means")}</p>
      {requests.length > 0 && (
        <ol>
          {requests.map(({ origin, what, at }, place) => (
            <li key={`${at} ${place}`}>
              <strong>{origin}</strong> <span>{what}</span>{" "}
              <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
