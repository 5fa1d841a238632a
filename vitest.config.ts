import mdx from "@mdx-js/rollup";
import rehypeSlug from "rehype-slug";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdxFrontmatter from "remark-mdx-frontmatter";
import remarkSmartypants from "remark-smartypants";
import { defineConfig } from "vitest/config";
import linkTerms from "./content/glossary/link-terms.mjs";
import nameCells from "./content/name-cells.mjs";

// The same plugins as in next.config.mjs, so that the tests read what readers read.
const readGuides = mdx({
  remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter, remarkGfm, remarkSmartypants],
  rehypePlugins: [rehypeSlug, linkTerms, nameCells],
});

export default defineConfig({
  plugins: [{ enforce: "pre", ...readGuides }],
  test: {
    environment: "node",
    // Reading guides, faces of papers and tables anew for each file took two fifths of the work of all tests. What a file
    // changes it puts back.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "*.test.{ts,mjs}",
            "{app,components,content,domain,e2e,scripts,server}/**/*.test.{ts,tsx,mjs}",
          ],
          exclude: ["**/*.db.test.ts"],
          // In the drill, properties are tried on ten thousand cases.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["db/**/*.test.ts", "{app,scripts}/**/*.db.test.ts"],
          // It imports parts of Next as only a bundler can.
          server: { deps: { inline: ["next-auth"] } },
          globalSetup: "db/testing/server.ts",
          // Half of the machine may be busy with something else.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: { LOG_LEVEL: "silent" },
        },
      },
    ],
  },
});
