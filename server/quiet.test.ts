import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const file = (name: string) => JSON.stringify(join(import.meta.dirname, name));

/** What a process of its own writes that runs this, once everybody else is quiet: all its lines, and what went to stderr. */
function linesOf(code: string) {
  const program = `
    import { pino } from "pino";
    import { quietEverybodyElse } from ${file("quiet.mjs")};
    quietEverybodyElse(pino({ level: "debug", base: null, timestamp: false }, pino.destination({ dest: 1, sync: true })));
    ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  return {
    lines: stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
    stderr,
  };
}

test("what Node warns of is no error of ours, and its words stay out of the log", () => {
  const { lines, stderr } = linesOf(`
    process.emitWarning("my words", "ExperimentalWarning");
    process.emitWarning("my words", "DeprecationWarning", "DEP0001");`);
  expect(lines).toMatchObject([
    { level: 20, kind: "ExperimentalWarning" },
    { level: 40, kind: "DeprecationWarning", code: "DEP0001" },
  ]);
  expect(JSON.stringify(lines) + stderr).not.toContain("my words");
});

test("what others print is logged as printed, without its words", () => {
  const { lines, stderr } = linesOf(`console.log("my words"); console.error(new TypeError("my words"));`);
  expect(lines).toMatchObject([{ level: 20 }, { level: 50, kind: "TypeError" }]);
  expect(JSON.stringify(lines) + stderr).not.toContain("my words");
});
