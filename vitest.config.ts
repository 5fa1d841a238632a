import mdx from "@mdx-js/rollup";
import rehypeSlug from "rehype-slug";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdxFrontmatter from "remark-mdx-frontmatter";
import remarkSmartypants from "remark-smartypants";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    // The same plugins as in next.config.mjs, so that the tests read what readers read.
    {
      enforce: "pre",
      ...mdx({
        remarkPlugins: [remarkFrontmatter, remarkMdxFrontmatter, remarkGfm, remarkSmartypants],
        rehypePlugins: [rehypeSlug],
      }),
    },
  ],
  test: { include: ["{components,content,db,domain}/**/*.test.{ts,tsx}"] },
});
