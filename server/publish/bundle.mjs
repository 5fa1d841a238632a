/** Bundles what draws a page without Next. What Turbopack does for Next on the way is done here too, as far as such a page needs it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { parse } from "yaml";

/**
 * @param {string} entry a file that exports `draw`
 * @param {string} outfile
 */
export async function bundle(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // React is CommonJS, and asks for Node's own by `require`.
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    plugins: [globs, frontMatter],
  });
}

/** @type {import("esbuild").Plugin} `import.meta.glob` with `eager`, as Turbopack and Vite know it. */
const globs = {
  name: "globs",
  setup({ onLoad }) {
    onLoad({ filter: /\/content\/.*\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return source.includes("import.meta.glob")
        ? { contents: withGlobs(source, path), loader: "tsx" }
        : undefined;
    });
  },
};

/** @param {string} source @param {string} path */
function withGlobs(source, path) {
  /** @type {string[]} */
  const imports = [];
  const body = source.replace(
    /import\.meta\.glob<.*?>\(\s*"([^"]+)",\s*\{\s*eager: true,?\s*\},?\s*\)/gs,
    (_, pattern) => {
      const entries = filesLike(pattern, dirname(path)).map((file) => {
        const name = `found${imports.length}`;
        imports.push(`import * as ${name} from ${JSON.stringify(file)};`);
        return `${JSON.stringify(file)}: ${name}`;
      });
      return `({ ${entries.join(", ")} })`;
    },
  );
  if (body.includes("import.meta.glob"))
    throw new Error(`${path} has an import.meta.glob that cannot be bundled.`);
  return [...imports, body].join("\n");
}

/**
 * @param {string} pattern such as "./guides/*\/guide.mdx"
 * @param {string} folder
 */
function filesLike(pattern, folder) {
  let found = ["."];
  for (const part of pattern.split("/").slice(1)) {
    const name = new RegExp(`^${part.split("*").map(escaped).join(".*")}$`);
    found = found.flatMap((place) =>
      readdirSync(join(folder, place), { withFileTypes: true })
        .filter((entry) => name.test(entry.name) && entry.isDirectory() === !part.includes("."))
        .map((entry) => `${place}/${entry.name}`)
        .sort(),
    );
  }
  return found;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** @type {import("esbuild").Plugin} Of an MDX file its front matter alone: search results draw nothing of the text below. */
const frontMatter = {
  name: "front-matter",
  setup({ onLoad }) {
    onLoad({ filter: /\.mdx$/ }, ({ path }) => {
      const [, front = ""] = /^---\r?\n(.*?)\r?\n---/s.exec(readFileSync(path, "utf8")) ?? [];
      return {
        contents: `export const frontmatter = ${JSON.stringify(parse(front))};\nexport default () => null;`,
      };
    });
  },
};
