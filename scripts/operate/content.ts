/** Which pages had to be held against newer evidence by now. Read from their files, since only a build reads MDX. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { overdue } from "#content/checks/overdue.ts";

/** Each with the day since which it is, the longest overdue first. */
export function readOverdue(today: string): string[] {
  return overdue(pagesWithReviews(), today);
}

/** Every page that says by when its words are to be reviewed. */
export function pagesWithReviews() {
  return ["areas", "conditions", "guides", "pages", "paths"]
    .flatMap((folder) => readdirSync(`content/${folder}`, { recursive: true, withFileTypes: true }))
    .filter(({ name }) => name.endsWith(".mdx"))
    .flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const [, reviewDue] = /^reviewDue: (\d{4}-\d\d-\d\d)$/m.exec(readFileSync(file, "utf8")) ?? [];
      return reviewDue ? [{ slug: file, front: { reviewDue } }] : [];
    });
}
