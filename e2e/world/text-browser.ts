/** w3m, a browser that shows text and runs no script, driven by the keys that a person would press. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** It needs a terminal, which `script` (bsdutils) makes. */
export const hasTextBrowser = ["w3m", "script"].every(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined,
);

const controlU = "\u0015";

export async function openTextBrowser(url: string) {
  const home = await mkdtemp(join(tmpdir(), "tend-w3m-"));
  const browser = await startIn(home, url);
  let saidLast = performance.now();
  browser.stdout.on("data", () => {
    saidLast = performance.now();
  });
  let pages = 0;

  return {
    /** Goes to an address. */
    open: (to: string) => keys("U", `${controlU}${to}\r`),

    /** Waits until the page says this. */
    async see(words: string): Promise<string> {
      let text = "";
      for (const end = Date.now() + 30_000; Date.now() < end; ) {
        text = await page();
        if (text.includes(words)) return text;
        await delay(100);
      }
      throw new Error(`w3m shows no “${words}”, but:\n${text}`);
    },

    /** Follows the link, ticks the box or presses the button whose words match this expression. */
    press: (words: string) => keys("g", `/${words}\r`, "\r"),

    /** Writes into the field that comes after its label. */
    type: (label: string, words: string) => keys("g", `/${label}\r`, "\t", "\r", `${controlU}${words}\r`),

    /** Writes into the field of several lines after its label. */
    async write(label: string, words: string): Promise<void> {
      await writeFile(join(home, "words"), words);
      await keys("g", `/${label}\r`, "\t", "\r");
    },

    async close(): Promise<void> {
      browser.kill("SIGKILL");
      await rm(home, { recursive: true, force: true });
    },
  };

  /** The text of the whole page, which w3m saves on request. */
  async function page(): Promise<string> {
    pages += 1;
    const file = join(home, `page-${pages}`);
    await keys("S", `${controlU}${file}\r`);
    for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await delay(20);
    return existsSync(file) ? readFile(file, "utf8") : "";
  }

  /** w3m asks in between, and throws away what comes before its question: each time until it has said something, and is done. */
  async function keys(...strokes: string[]): Promise<void> {
    for (const stroke of strokes) {
      const typed = performance.now();
      browser.stdin.write(stroke);
      for (let now = typed; now < typed + 2000; now = performance.now()) {
        await delay(20);
        if (saidLast > typed && now > saidLast + 60) break;
      }
    }
  }
}

/** Words for a field of several lines are read from the file `words` in that folder. */
async function startIn(home: string, url: string) {
  // Such a field is written in an editor: this one writes what it is told.
  const editor = join(home, "editor");
  await writeFile(editor, `#!/bin/sh\ncat '${home}/words' > "$1"\n`);
  await chmod(editor, 0o755);
  const options = `-cookie -o accept_cookie=1 -o confirm_qq=0 -o wrap_search=1 -o editor='${editor} %s'`;
  return spawn("script", ["-qfec", `stty rows 60 cols 120; w3m ${options} '${url}'`, "/dev/null"], {
    env: { ...process.env, HOME: home, TERM: "xterm", LANG: "C.UTF-8" },
    stdio: ["pipe", "pipe", "ignore"],
  });
}
