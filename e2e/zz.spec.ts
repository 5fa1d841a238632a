import { writeFileSync } from "node:fs";
import { everyPublished } from "./world/pages.ts";
import { readPdf } from "./world/pdf.ts";
import { test } from "./world/fixtures.ts";
test("paper", async ({ page }) => {
  test.setTimeout(300_000);
  const slugs = everyPublished.map((x) => (typeof x === "string" ? x : (x as { path: string }).path)).flatMap((p) => p.match(/^\/guides\/([^/]+)$/)?.[1] ?? []);
  for (const slug of slugs) {
    const counts = [];
    for (const format of ["A4", "Letter"]) {
      await page.goto(`/guides/${slug}`);
      const pdf = await page.pdf({ format });
      const pages = await readPdf(pdf);
      counts.push(pages.length + "/" + (pages.at(-1)?.text.length ?? 0));
      if (format === "A4") writeFileSync(`/tmp/shots3/p-${slug}.pdf`, pdf);
    }
    console.log(slug, ...counts);
  }
});
