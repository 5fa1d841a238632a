/** Checks the content alone, and then prints it in figures: `npm run content`. Vitest reads MDX as the build does. */
import { startVitest } from "vitest/node";
import { fail, say } from "./progress.mjs";

// First whether it can be read at all: if not, each file of tests would say the same at length.
const reading = await startVitest("test", ["content/checks/read.test"], {
  project: ["unit"],
  watch: false,
  reporters: [{}],
});
const [unread] = reading.state.getTestModules().flatMap((file) => file.errors());
await reading.close();
if (unread) fail(unread.message);

const vitest = await startVitest("test", ["content/"], { project: ["unit"], watch: false });
for (const file of vitest.state.getTestModules()) {
  for (const test of file.children.allTests()) {
    const { figures, reviews } = test.meta();
    for (const lines of [figures, reviews]) if (lines) say(`\n${lines}`);
  }
}
await vitest.close();
