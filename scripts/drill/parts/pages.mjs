/** Of pages, `npm test` looks at one of each kind; here every one of them is looked at. */
import { runStories } from "../runners.mjs";

export const about = "stories on every guide and page, in every state and size";

/** @param {{ only: string[] }} options */
export function run({ only }) {
  const environment = { DRILL: "long" };
  return runStories("pages", ["--pass-with-no-tests", ...only], [environment, environment]);
}
