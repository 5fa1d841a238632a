/** Who has called or written to a helpline, and when: kept in content/helplines.json, and shown beside the line. */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { addDays, type Day, daySchema } from "#domain/day.ts";

const shipped = "content/helplines.json";
const lines = z.array(
  z.object({
    country: z.string(),
    name: z.string(),
    checked: z.object({ on: daySchema, by: z.string() }).nullable(),
  }),
);
type Line = z.infer<typeof lines>[number];

/** For how many days a check is good. */
const goodFor = 365;

/** Each line, with when it was checked and by whom. */
export function listHelplines(file = shipped): string[] {
  return readLines(file).map(inWords);
}

/** Those that nobody has checked, or not for a year. */
export function overdueHelplines(today: Day, file = shipped): string[] {
  const since = addDays(today, -goodFor);
  return readLines(file)
    .filter(({ checked }) => checked === null || checked.on < since)
    .map((line) => `helpline ${inWords(line)}`);
}

type Check = {
  name: string;
  by?: string | undefined;
  on?: string | undefined;
  country?: string | undefined;
};

/**
 * Writes down that a person has called or written to a line, and nothing else of the file.
 * @throws in plain words when it is not clear which line, who, or when
 */
export function checkHelpline({ name, by = "", on, country }: Check, today: Day, file = shipped): string {
  const found = readLines(file).filter(
    (line) => line.name.toLowerCase() === name.toLowerCase() && (!country || line.country === country),
  );
  const [line] = found;
  if (!line) throw new Error(`No helpline is named “${name}”. “helplines list” has their names.`);
  if (found.length > 1)
    throw new Error(
      `${found.length} lines have this name. Say which: --country ${found.map((each) => each.country).join(" or ")}`,
    );
  if (by.trim() === "") throw new Error('Say who called or wrote to it: --by "the front desk of …"');
  const day = daySchema.safeParse(on ?? today).data;
  if (!day || day > today) throw new Error("--on takes a day that is not to come, such as 2026-12-03.");
  const checked = `{ "on": ${JSON.stringify(day)}, "by": ${JSON.stringify(by.trim())} }`;
  writeFileSync(file, withCheck(readFileSync(file, "utf8"), line, checked));
  return `${line.name} (${line.country}): checked on ${day}. Pages show it after the next start.`;
}

/** As text, so that everything else in the file stays as it stands. */
function withCheck(text: string, { country, name }: Line, checked: string): string {
  return text
    .split(/(?<=\n {2}\},?\n)/)
    .map((entry) => {
      const isIt =
        entry.includes(`"country": ${JSON.stringify(country)},`) &&
        entry.includes(`"name": ${JSON.stringify(name)},`);
      return isIt ? entry.replace(/"checked": (null|\{[^}]*\})/, () => `"checked": ${checked}`) : entry;
    })
    .join("");
}

function readLines(file: string): Line[] {
  return lines.parse(JSON.parse(readFileSync(file, "utf8")));
}

function inWords({ country, name, checked }: Line): string {
  return `${country}  ${name}: ${checked ? `checked on ${checked.on} by ${checked.by}` : "not checked yet"}`;
}
