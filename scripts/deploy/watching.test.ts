import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createMetrics } from "#server/watch/metrics.mjs";
import { offerReadings } from "#server/watch/readings.mjs";

const rules = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.strictObject({
            alert: z.string().startsWith("Tend"),
            expr: z.string(),
            for: z
              .string()
              .regex(/^\d+[smh]$/)
              .optional(),
            labels: z.object({ severity: z.enum(["page", "look"]) }),
            annotations: z.object({ summary: z.string() }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(readFileSync("deploy/alerts.yml", "utf8")))
  .groups.flatMap((group) => group.rules);
const panels = z
  .object({
    panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
  })
  .parse(JSON.parse(readFileSync("deploy/grafana-dashboard.json", "utf8"))).panels;

const asked = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
];

test("each metric that an alert or a panel names is one that Tend gives", async () => {
  const given = await namesGiven();
  const unknown = asked.flatMap(([where, expr]) =>
    namesIn(expr)
      .filter((name) => !given.has(name))
      .map((name) => `${where}: ${name}`),
  );
  expect(unknown).toEqual([]);
  expect(asked.filter(([, expr]) => namesIn(expr).length === 0)).toEqual([]);
});

test("each metric of Tend’s own is watched by an alert or a panel", async () => {
  const watched = new Set(
    asked.flatMap(([, expr]) => namesIn(expr).map((name) => name.replace(/_bucket$/, ""))),
  );
  const { text } = await everything();
  const own = [...text.matchAll(/^# TYPE (tend_\w+)/gm)].map(([, name = ""]) => name);
  expect(own.filter((name) => !watched.has(name))).toEqual([]);
});

test("docs/operate.md says what to do about each alert", () => {
  const told = readFileSync("docs/operate.md", "utf8");
  expect(rules.map(({ alert }) => alert).filter((alert) => !told.includes(alert))).toEqual([]);
});

test("each alert has a case in which it comes", () => {
  const { tests } = z
    .object({
      tests: z.array(
        z.object({
          alert_rule_test: z.array(z.object({ alertname: z.string(), exp_alerts: z.array(z.unknown()) })),
        }),
      ),
    })
    .parse(parse(readFileSync("deploy/alerts.test.yml", "utf8")));
  const cases = tests.flatMap((each) => each.alert_rule_test);
  const comes = new Set(cases.filter((each) => each.exp_alerts.length > 0).map((each) => each.alertname));
  expect(rules.map(({ alert }) => alert).filter((alert) => !comes.has(alert))).toEqual([]);
});

const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;
test.skipIf(!hasPromtool)("Prometheus itself reads the rules, and each alert comes when it should", () => {
  const { stdout, stderr, status } = spawnSync("promtool", ["test", "rules", "deploy/alerts.test.yml"], {
    encoding: "utf8",
  });
  expect(status, stdout + stderr).toBe(0);
});

/** What could be a metric in an expression: no function, no word in quotes, and no label. */
function namesIn(expr: string): string[] {
  const bare = expr
    .replace(/"[^"]*"/g, "")
    .replace(/\{[^}]*\}/g, "")
    .replace(/\b(by|without) \([^)]*\)/g, "");
  return [...bare.matchAll(/\b[a-z]\w*\b(?!\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !/^(by|without)$/.test(name));
}

async function namesGiven(): Promise<Set<string>> {
  const { text } = await everything();
  const names = [...text.matchAll(/^# TYPE (\w+) (\w+)/gm)].flatMap(([, name = "", type]) =>
    type === "histogram" ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  // Prometheus itself says whether it could ask.
  return new Set([...names, "up"]);
}

async function everything() {
  offerReadings(async () => ({
    isDatabaseThere: true,
    poolSize: 10,
    lettersWaiting: 0,
    oldestLetterSeconds: 0,
    remindersLate: 0,
    backupSeconds: 0,
  }));
  const { tell } = createMetrics("token");
  return tell({ headers: { authorization: "Bearer token" } } as IncomingMessage);
}
