import type { z } from "zod";
import { references } from "./references.ts";
import type { GuideFront } from "./schema.ts";

/** Checks one file's data. Gives back the data, or adds to `problems` one plain sentence per broken field. */
export function read<T extends z.ZodType>(
  schema: T,
  file: string,
  data: unknown,
  problems: string[],
): z.infer<T> | undefined {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(`${file}: ${inWords(issue)}`);
  return undefined;
}

function inWords(issue: z.core.$ZodIssue): string {
  const field = `“${issue.path.join(".")}”`;
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((key) => `“${[...issue.path, key].join(".")}”`).join(", ");
    return `${unknown} is not a field we know; check its spelling against content/schema.ts`;
  }
  if (issue.input === undefined && issue.path.length === 0)
    return "has no front matter between two lines of ---";
  if (issue.input === undefined) return `${field} is missing`;
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return `${field} must be one of: ${issue.values.join(", ")}`;
  }
  if (issue.code === "invalid_type") return `${field} must be of another type: ${issue.expected}`;
  return `${field} ${issue.message}`;
}

type Written = { slug: string; front: GuideFront };

/** What one file cannot know of itself: that its references, its relatives and its title fit the others. */
export function mismatches(guides: readonly Written[], slugs: string[]): string[] {
  return guides.flatMap(({ slug, front }) => {
    const wrong = [
      ...front.claims.flatMap(({ id, references: cited }) =>
        cited
          .filter((reference) => !references.has(reference))
          .map(
            (reference) => `the claim “${id}” cites “${reference}”, which is not in content/references.json`,
          ),
      ),
      ...front.related
        .filter((other) => !slugs.includes(other))
        .map((other) => `“related” names “${other}”, but there is no such guide`),
      ...guides
        .filter((other) => other.slug !== slug && other.front.title === front.title)
        .map((other) => `“title” is the same as that of ${other.slug}; give it one of its own`),
    ];
    return wrong.map((problem) => `content/guides/${slug}/guide.mdx: ${problem}`);
  });
}

/** Ends the build and the tests with every problem at once, so that an editor fixes the content in one go. */
export function stopOn(problems: string[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  throw new Error(
    `The content has ${count} to put right:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );
}
