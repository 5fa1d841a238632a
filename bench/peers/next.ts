/** A plain application of the same framework: a page of a guide's text, one that is drawn when asked for and says next to nothing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort } from "#scripts/port.mjs";
import { openProcess, type Running } from "../tend.ts";
import { make } from "./make.ts";
import { componentOf } from "./words.ts";

/** Below this project, where the framework is found that Tend itself uses. */
const folder = ".next-bench";

/** As its own documentation begins: no setting of ours but how many processors build it. */
const files = {
  "next.config.mjs":
    'import createMDX from "@next/mdx";\nexport default createMDX({})({ pageExtensions: ["jsx", "mdx"], turbopack: { root: process.env.TEND_ROOT } });\n',
  "mdx-components.jsx": "export const useMDXComponents = () => ({});\n",
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/drawn/page.jsx":
    'export const dynamic = "force-dynamic";\nexport default function Page() {\n  return <main><h1>Empty</h1></main>;\n}\n',
  "app/up/route.jsx":
    'export const dynamic = "force-static";\nexport const GET = () => new Response("up");\n',
};

/** A page that draws the elements of one of Tend's. */
const wordsPage =
  'import { Words } from "./words";\nexport const dynamic = "force-dynamic";\nexport default function Page() {\n  return <Words />;\n}\n';

/** Apart from its name, since every file that is named in our code must be one of ours. */
const markdown = "mdx";

/** The text of a guide as anybody may take it, as Markdown. */
export function guideText(): string {
  return readFileSync(".published/files/guides/breathing/guide.md", "utf8");
}

/**
 * Builds it, which takes some ten seconds.
 * @param drawn pages of Tend by their paths, to be drawn below /words with the same elements
 */
export async function buildPlainNext(drawn: Record<string, string> = {}): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // In MDX these would begin code.
  const text = guideText().replace(/[{}<]/g, (sign) => `\\${sign}`);
  const words = Object.entries(drawn).flatMap(([path, page]) => [
    [`app/words${path}/page.jsx`, wordsPage] as const,
    [`app/words${path}/words.jsx`, componentOf(page)] as const,
  ]);
  const pages = [...Object.entries(files), [`app/guide/page.${markdown}`, text] as const, ...words];
  for (const [file, source] of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  await make(process.execPath, ["node_modules/next/dist/bin/next", "build", folder], {
    TEND_ROOT: process.cwd(),
  });
}

export async function openPlainNext(): Promise<Running> {
  const url = `http://localhost:${await freePort()}`;
  const { port } = new URL(url);
  const next = "node_modules/next/dist/bin/next";
  return openProcess({
    command: [process.execPath, next, "start", folder, "--port", port],
    url,
    ready: "/up",
  });
}
