import type { Page } from "playwright-core";

/** Gives the word that Keepsake may read, as a person does: on the welcome page. */
export async function agree(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/welcome.html`);
  await page.getByRole("button", { name: "Skip this" }).click();
  await page.getByRole("button", { name: "I agree: start remembering" }).click();
  await page.getByRole("heading", { name: "A language model, if you want one" }).waitFor();
}
