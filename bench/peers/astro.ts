/** The same text in Astro, with the server that it brings for Node: a page that lies ready, and one that is drawn when asked for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort } from "#scripts/port.mjs";
import { openProcess, type Running } from "../tend.ts";
import { make } from "./make.ts";
import { guideText } from "./next.ts";

const packages = ["astro@7.3.5", "@astrojs/node@11.1.6"];

const files = {
  "package.json": '{ "name": "astro-peer", "private": true, "type": "module" }\n',
  "astro.config.mjs":
    'import node from "@astrojs/node";\nexport default { adapter: node({ mode: "standalone" }) };\n',
  "src/pages/drawn.astro":
    '---\nexport const prerender = false;\n---\n<html lang="en"><body><main><h1>Empty</h1></main></body></html>\n',
};

/** Which Astro this is, or undefined on a Node that it does not run on. */
export function astroHere(): string | undefined {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12) ? packages[0]?.replace("@", " ") : undefined;
}

/** Installs and builds it in a folder of its own, which goes when it stops. */
export async function openAstro(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "tend-bench-astro-"));
  try {
    for (const [file, source] of Object.entries({ ...files, "src/pages/guide.md": guideText() })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    await make("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...packages], {}, folder);
    const env = { ASTRO_TELEMETRY_DISABLED: "1" };
    await make(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], env, folder);
    const url = `http://localhost:${await freePort()}`;
    const program = join(folder, "dist/server/entry.mjs");
    const server = await openProcess({
      command: [process.execPath, program],
      env: { PORT: new URL(url).port, HOST: "localhost" },
      url,
      ready: "/drawn",
    });
    const stop = async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    };
    return { ...server, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
