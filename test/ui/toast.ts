import { page } from "vitest/browser";

/** What was told at the edge of the page, by its words. */
export const toast = (name: string | RegExp) => page.getByRole("alertdialog", { name });
