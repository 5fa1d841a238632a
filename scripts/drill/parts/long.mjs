/** What `npm test` does for a moment, at length. */
import { sumOf } from "../../counts.mjs";
import { runStories, runVitest } from "../runners.mjs";

export const about = "properties on 10,000 cases each, and pages looked at in every state and size";

/** @param {{ only: string[] }} options */
export async function run({ only }) {
  const environment = { DRILL: "long" };
  return sumOf([
    await runVitest("long-unit", ["--project=unit", "--passWithNoTests", ...only], environment),
    await runVitest("long-db", ["--project=db", "--passWithNoTests", ...only], environment),
    await runStories("long-e2e", ["--pass-with-no-tests", ...only], [environment, environment]),
  ]);
}
