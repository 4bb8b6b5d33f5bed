// node test/tasks/run.mjs TASK [arguments]: installs what is missing, then runs test/tasks/TASK.ts. Plain Node, so that it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { argv, env, execPath, exit, getuid, platform } from "node:process";
import { fileURLToPath } from "node:url";

/** By Debian's package name: what says where it is, and which tasks need it. */
const browsers = [
  {
    name: "chromium",
    variable: "CHROME",
    tasks: ["bench", "check", "eval", "read-page", "screenshots", "start", "test-webllm", "train"],
  },
  {
    name: "firefox-esr",
    variable: "FIREFOX",
    tasks: ["check"],
  },
];

const places = JSON.parse(readFileSync(new URL("browser-places.json", import.meta.url), "utf8"));
const root = fileURLToPath(new URL("../..", import.meta.url));
const [task = "", ...args] = argv.slice(2);

function fail(message) {
  console.error(message);
  exit(1);
}

/** Runs a command; the whole run ends with it where it fails. */
function run(command, ...given) {
  // On Windows npm is a script, which only a shell can run.
  const shell = platform === "win32" && command.startsWith("np");
  const { status, error } = spawnSync(command, given, { cwd: root, stdio: "inherit", shell });
  if (error) fail(`${command} could not be run: ${error.message}`);
  if (status !== 0) exit(status ?? 1);
}

function installModules() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}/package-lock.json`).mtimeMs)
    run("npm", "ci");
  // The TypeScript settings extend what this writes.
  if (!existsSync(`${root}/.wxt/tsconfig.json`)) run("npx", "--no-install", "wxt", "prepare");
}

function installPackage(name) {
  const isRoot = getuid?.() === 0;
  if (!existsSync("/usr/bin/apt-get") || !(isRoot || env["CI"] === "true")) {
    fail(
      `${name} was not found: install the package ${name} (\`sudo apt-get install ${name}\`), or name a browser with --chrome PATH.`,
    );
  }
  const apt = isRoot ? ["apt-get"] : ["sudo", "apt-get"];
  run(...apt, "update");
  run(...apt, "install", "-y", "--no-install-recommends", name);
}

function findBrowser({ name, variable }) {
  const flag = variable === "CHROME" ? args.indexOf("--chrome") : -1;
  const asked = flag < 0 ? env[variable] : args[flag + 1];
  if (asked !== undefined && !existsSync(asked)) fail(`There is no browser at ${asked}.`);
  const found = () => asked ?? places[name].find((place) => existsSync(place));
  if (found() === undefined) installPackage(name);
  env[variable] = found();
}

if (!existsSync(`${root}/test/tasks/${task}.ts`)) fail(`There is no task "${task}" in test/tasks.`);
installModules();
for (const browser of browsers) if (browser.tasks.includes(task)) findBrowser(browser);
run(execPath, "--import", "tsx", `test/tasks/${task}.ts`, ...args);
