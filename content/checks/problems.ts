import type { z } from "zod";

/** Checks one file's data. Gives back the data, or adds to `problems` one plain sentence per broken field. */
export function checked<T extends z.ZodType>(
  schema: T,
  file: string,
  data: unknown,
  problems: string[],
): z.infer<T> | undefined {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  problems.push(...inFile(file, result.error));
  return undefined;
}

/** The same for a file that stands alone: gives back its data, or ends with every problem in it. */
export function readOrStop<T extends z.ZodType>(schema: T, file: string, data: unknown): z.infer<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw asError(inFile(file, result.error));
}

/** Ends the build and the tests with every problem at once, so that an editor fixes the content in one go. */
export function stopOn(problems: string[]): void {
  if (problems.length > 0) throw asError(problems);
}

function inFile(file: string, { issues }: z.core.$ZodError): string[] {
  return issues.map((issue) => `${file}: ${inWords(issue)}`);
}

function inWords(issue: z.core.$ZodIssue): string {
  const field = `“${issue.path.join(".")}”`;
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((key) => `“${[...issue.path, key].join(".")}”`).join(", ");
    return `${unknown} is not a field we know; check its spelling`;
  }
  if (issue.input === undefined) {
    return issue.path.length === 0 ? "has no front matter between two lines of ---" : `${field} is missing`;
  }
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return `${field} must be one of: ${issue.values.join(", ")}`;
  }
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return `${field} must be of another type: ${issue.expected}`;
  return `${field} ${issue.message}`;
}

function asError(problems: string[]): Error {
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  return new Error(
    `The content has ${count} to put right:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );
}
