import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countIn, failuresIn, skippedIn } from "./reports.mjs";

// Within the project, where both runners are found.
mkdirSync("test-results", { recursive: true });
const folder = resolve(mkdtempSync("test-results/reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tests = `
test("holds", () => expect(1).toBe(1));
test("fails", () => expect(1, "one is two").toBe(2));
`;

test("what fails under Vitest is named, with the beginning of its complaint", () => {
  write("some.test.ts", `import { expect, test } from "vitest"; ${tests} test.skip("waits", () => {});`);
  write("none.test.ts", `throw new Error("no test is reached");`);
  const report = `${folder}/vitest.json`;
  const words = ["run", `--root=${folder}`, "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...words]);

  expect(countIn(report, status)).toEqual({ passed: 1, failed: 1 });
  expect(skippedIn(report)).toEqual(["waits"]);
  expect(failuresIn(report).toSorted()).toEqual([
    expect.stringMatching(/^test-results\/\S+none\.test\.ts: .*no test is reached/),
    expect.stringMatching(
      /^test-results\/\S+some\.test\.ts: fails: AssertionError: one is two: expected 1 to be 2/,
    ),
  ]);
});

test("what fails under Playwright is named too", () => {
  write("some.spec.ts", `import { expect, test } from "@playwright/test"; ${tests}`);
  // What is not for Git is not for Playwright either, unless it is told so.
  write(
    "playwright.config.ts",
    `export default { respectGitIgnore: false, outputDir: "output", testMatch: "**/*.spec.ts" };`,
  );
  const report = `${folder}/playwright.json`;
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/playwright/cli.js", "test", `--config=${folder}`, "--reporter=json"],
    { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );

  expect(countIn(report, status)).toEqual({ passed: 1, failed: 1 });
  expect(failuresIn(report)).toEqual([
    expect.stringMatching(/^some\.spec\.ts:3: fails: Error: one is two.* Expected: 2 Received: 1/),
  ]);
});

function write(name: string, text: string) {
  writeFileSync(`${folder}/${name}`, text);
}
