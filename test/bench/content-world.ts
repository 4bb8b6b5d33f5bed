import type { CDPSession, Page } from "playwright-core";

/** Runs scripts where the extension's content script runs: in the page, but in a world of its own. */
export async function openContentWorld(page: Page, origin: string): Promise<(script: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, origin);
  return async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function findWorld(session: CDPSession, origin: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return found;
}
