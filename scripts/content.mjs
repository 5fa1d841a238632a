/** Checks the content alone, and then prints it in figures: `npm run content`. Vitest reads MDX as the build does. */
import { startVitest } from "vitest/node";
import { say } from "./progress.mjs";

const vitest = await startVitest("test", ["content/"], { project: ["unit"], watch: false });
for (const file of vitest.state.getTestModules()) {
  for (const test of file.children.allTests()) {
    const { figures } = test.meta();
    if (figures) say(`\n${figures}`);
  }
}
await vitest.close();
