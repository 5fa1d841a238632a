/** What `npm test` does for a moment, at length. */
import { sumOf } from "../reports.mjs";
import { runVitest } from "../runners.mjs";

export const about = "properties on 10,000 cases each";

/** @param {{ only: string[] }} options */
export async function run({ only }) {
  const environment = { DRILL: "long" };
  return sumOf([
    await runVitest("long-unit", ["--project=unit", "--passWithNoTests", ...only], environment),
    await runVitest("long-db", ["--project=db", "--passWithNoTests", ...only], environment),
  ]);
}
