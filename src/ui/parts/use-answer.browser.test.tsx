import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test } from "vitest";
import { sampleDoors } from "../../../test/ui/sample-doors";
import { AppContext } from "./app-context";
import { useAnswer } from "./use-answer";

type Asked = PromiseWithResolvers<{ readonly said: string }>;

/** Asks as its key says; each question waits until the test answers it. */
function mount() {
  const asked: Asked[] = [];
  const reported: unknown[] = [];
  const host = document.body.appendChild(document.createElement("output"));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const report = (error: unknown): void => void reported.push(error);
  const ask = () => {
    const question: Asked = Promise.withResolvers();
    asked.push(question);
    return question.promise;
  };
  function Answer({ name }: { readonly name: string }) {
    return useAnswer(ask, { key: name })?.said ?? "nothing yet";
  }
  const show = (key: string, revision = 0): void =>
    root.render(
      <AppContext value={{ ...sampleDoors(), report, retract() {}, refresh() {}, revision }}>
        <Answer name={key} />
      </AppContext>,
    );
  return { asked, reported, show, root, host };
}

test("a late answer to an earlier question is not shown", async () => {
  const { asked, show, host } = mount();
  show("first");
  await expect.poll(() => asked.length).toBe(1);
  show("second");
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.resolve({ said: "to the second" });
  await expect.poll(() => host.textContent).toBe("to the second");
  asked[0]?.resolve({ said: "to the first" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.textContent).toBe("to the second");
});

test("what is shown stays while it is asked for again", async () => {
  const { asked, show, host } = mount();
  show("same");
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.resolve({ said: "before" });
  await expect.poll(() => host.textContent).toBe("before");
  show("same", 1);
  await expect.poll(() => asked.length).toBe(2);
  expect(host.textContent).toBe("before");
  asked[1]?.resolve({ said: "after" });
  await expect.poll(() => host.textContent).toBe("after");
});

test("a failure is reported once, and not when nobody waits any more", async () => {
  const { asked, reported, show, root } = mount();
  show("first");
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.reject(new Error("no"));
  await expect.poll(() => reported).toEqual([new Error("no")]);
  show("second");
  await expect.poll(() => asked.length).toBe(2);
  root.unmount();
  asked[1]?.reject(new Error("too late"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(reported).toHaveLength(1);
});
