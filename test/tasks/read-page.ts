import process from "node:process";
import { startPageReader, understand } from "./saved-pages";

try {
  const { url, chrome, pages } = understand(process.argv.slice(2));
  const reader = await startPageReader(chrome);
  try {
    for (const page of pages) process.stdout.write(`${JSON.stringify(await reader.read(page, url))}\n`);
  } finally {
    await reader.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
