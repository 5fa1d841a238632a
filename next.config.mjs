import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import createMDX from "@next/mdx";

// Plugins are named by string so that Turbopack can hand them to its worker.
/** Plugins of ours, which are found by their place and not by their name. */
const linkTerms = new URL("content/glossary/link-terms.mjs", import.meta.url).pathname;
const nameCells = new URL("content/name-cells.mjs", import.meta.url).pathname;
const withMDX = createMDX({
  options: {
    remarkPlugins: ["remark-frontmatter", "remark-mdx-frontmatter", "remark-gfm", "remark-smartypants"],
    rehypePlugins: ["rehype-slug", linkTerms, nameCells],
  },
});

const distDir = process.env.TEND_BUILD || ".next";

/** @type {import("next").NextConfig} */
const config = {
  // A server runs from a copy of its own, which the next build leaves alone (scripts/built.mjs).
  distDir,
  pageExtensions: ["ts", "tsx"],
  poweredByHeader: false,
  // The first imports drizzle-orm by a name that a bundler cannot follow; the others read files of their own.
  serverExternalPackages: ["rate-limiter-flexible", "pdfkit", "fontkit"],
  reactStrictMode: true,
  // Every reader gets a page's title in its head. Next sends one that takes a while after the page, in its body, where only
  // its script puts it right.
  htmlLimitedBots: /.*/,
  // `npm run check` looks at types, once, for everything; the build need not look again.
  typescript: { ignoreBuildErrors: true },
  // Public pages are compressed once, when they are published; a proxy compresses the rest.
  compress: false,
  images: { unoptimized: true },
  // The dev server would print the arguments of server actions, which are members' words.
  logging: { serverFunctions: false },
  experimental: {
    authInterrupts: true,
    // A first build has nothing to read there, and need not write its 170 MB.
    turbopackFileSystemCacheForBuild: existsSync(`${distDir}/BUILD_ID`),
    // Next leaves one processor alone, which on a machine of two leaves half of it idle while a thousand pages and papers are drawn.
    cpus: availableParallelism(),
    // Nothing reads them while it runs, and they are a third of a build. Whoever looks for a line of the log builds once more with them.
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
  },
};

export default withMDX(config);
