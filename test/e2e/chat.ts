import type { Frame, Page } from "playwright-core";
import type { Sent } from "../stand-in/conversation";

/** Where any of the stand-ins takes the prompt. */
const EDITOR = "#prompt-textarea, [data-composer-markdown], #mobile-composer-prompt, [data-testid=chat-input]";
const SEND = "[data-testid=send-button], form button[type=submit][aria-label=Send], [data-testid=chat-input-send]";
const REPLY = "[data-act=regenerate]";

/** A chat in a tab, used with trusted keys as a person would. */
export interface Chat {
  readonly page: Page;
  /** Puts text into the prompt, key by key; long text all at once. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  clickSend(): Promise<void>;
  /** Types, sends by Enter, and waits until the reply stands. */
  say(text: string): Promise<void>;
  /** Waits until so many replies stand whole. */
  replied(count: number): Promise<void>;
  /** What the page has sent since it was loaded, oldest first. */
  sent(): Promise<readonly string[]>;
  /** When the last of it was sent. */
  sentAt(): Promise<number>;
  /** What stands in the prompt now. */
  prompt(): Promise<string>;
  /** Waits until the chip by the composer is there. */
  chip(): Promise<void>;
  /** Clicks the chip by the composer; the frame with the list that it opens. */
  openPanel(): Promise<Frame>;
}

/** Our chip: its shadow is closed, but it is the one thing at this height. */
const CHIP = 'html > div[style*="2147483646"]';

const LONG = 400;

export async function openChat(page: Page, address: string): Promise<Chat> {
  await page.goto(address);
  const editor = page.locator(EDITOR);
  await editor.waitFor();
  const sent = (): Promise<readonly string[]> => page.evaluate(() => globalThis.__sent.map(({ text }: Sent) => text));

  async function type(text: string): Promise<void> {
    await page.bringToFront();
    await editor.focus();
    if (text.length > LONG) await page.keyboard.insertText(text);
    else await page.keyboard.type(text);
  }
  async function openPanel(): Promise<Frame> {
    const opened = page.waitForEvent("framenavigated", (frame) => frame.parentFrame() !== null);
    await page.locator(CHIP).click();
    return opened;
  }
  const replied = async (count: number): Promise<void> =>
    page
      .locator(REPLY)
      .nth(count - 1)
      .waitFor();
  return {
    page,
    type,
    press: (key) => page.keyboard.press(key),
    clickSend: () => page.locator(SEND).click(),
    async say(text) {
      const before = await page.locator(REPLY).count();
      await type(text);
      await page.keyboard.press("Enter");
      await replied(before + 1);
    },
    replied,
    sent,
    sentAt: () => page.evaluate(() => globalThis.__sent.at(-1)?.at ?? Number.NaN),
    chip: () => page.locator(CHIP).waitFor(),
    openPanel,
    prompt: async () =>
      (await editor.getAttribute("contenteditable")) === null ? editor.inputValue() : editor.innerText(),
  };
}
