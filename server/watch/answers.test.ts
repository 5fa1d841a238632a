import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { trace } from "@opentelemetry/api";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { createWatch } from "./answers.mjs";
import { beginQuestion, offerReadings, tally } from "./readings.mjs";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers each request by `answer`, as if its address were of the route `/plan/[item]`, and is watched while it does. */
async function watchedServer(
  settings: object,
  answer = async () => {},
  found: { route: string; file?: object } = { route: "/plan/[item]" },
) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => lines.push(line) });
  const none = {
    METRICS_TOKEN: undefined,
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    LOG_READING: "each" as const,
  };
  const watch = await createWatch(log, { ...none, ...settings }, (res) => res.writeHead(500).end());
  const server = createServer((req, res) =>
    watch.watched(req, res, found, async () => {
      await answer();
      res.writeHead(req.method === "POST" ? 503 : 200).end();
    }),
  );
  return { url: await listening(server), lines, ...watch };
}

const token = "0123456789abcdef";
const asking = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage;

test("answers are counted by pattern, method and status, and no address or word is told", async () => {
  const { url, tell, lines } = await watchedServer({ METRICS_TOKEN: token });
  await fetch(`${url}/plan/secret?word=grief`);
  await fetch(`${url}/plan/secret`, { method: "POST", body: "grief" });
  await fetch(`${url}/plan/secret`, { method: "PUT" });
  const told = await tell?.(asking(`Bearer ${token}`));
  expect(told?.status).toBe(200);
  const lacks = (line: string) => expect(told?.text.split("\n")).toContain(line);
  lacks('tend_requests_total{method="GET",route="/plan/[item]",status="200"} 1');
  lacks('tend_requests_total{method="POST",route="/plan/[item]",status="503"} 1');
  lacks('tend_requests_total{method="other",route="/plan/[item]",status="200"} 1');
  lacks('tend_request_duration_seconds_count{route="/plan/[item]"} 3');
  lacks("tend_requests_under_way 0");
  expect(told?.text).toContain("nodejs_eventloop_lag_seconds ");
  expect(lines).toHaveLength(3);
  for (const word of ["secret", "grief"]) expect(told?.text + lines.join("")).not.toContain(word);
});

test("public pages are counted by the minute where each answer is watched too, as it is for traces", async () => {
  const found = { route: "/guides/[slug]", file: {} };
  const { url, lines, end } = await watchedServer({ LOG_READING: "counted" }, async () => {}, found);
  for (let n = 0; n < 3; n += 1) await fetch(url);
  const counted = async () => {
    await end();
    return lines.reduce((sum, line) => sum + JSON.parse(line).answers, 0);
  };
  await expect.poll(counted).toBe(3);
});

test("whoever goes before the answer is counted as left", async () => {
  const leaving = new AbortController();
  const { url, tell } = await watchedServer({ METRICS_TOKEN: token }, () => {
    leaving.abort();
    return new Promise(() => {});
  });
  await expect(fetch(url, { signal: leaving.signal })).rejects.toThrow();
  const left = 'tend_requests_total{method="GET",route="/plan/[item]",status="left"} 1';
  await expect.poll(async () => (await tell?.(asking(`Bearer ${token}`)))?.text).toContain(left);
});

test("without the token nothing is told, and without the setting there is nothing", async () => {
  const { tell } = await watchedServer({ METRICS_TOKEN: token });
  for (const wrong of [
    undefined,
    "",
    token,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
    `Bearer ${token} ${token}`,
    `Bearer${token}`,
    `Basic ${token}`,
  ])
    expect((await tell?.(asking(wrong)))?.text).not.toContain("tend_");
  expect((await tell?.(asking(`bearer ${token}`)))?.text).toContain("tend_");
  expect((await watchedServer({})).tell).toBeUndefined();
});

test("what the app counts and looks up is told too, and what it does not know is left out", async () => {
  const { tell } = await watchedServer({ METRICS_TOKEN: token });
  const said = async () => (await tell?.(asking(`Bearer ${token}`)))?.text.split("\n") ?? [];
  expect(await said()).toContain("tend_database_up 0");
  tally("letters-sent");
  const end = beginQuestion();
  const known = {
    poolSize: 10,
    lettersWaiting: 2,
    oldestLetterSeconds: 61.5,
    remindersLate: 0,
    backupSeconds: 60,
  };
  offerReadings(async () => ({ isDatabaseThere: true, ...known }));
  expect(await said()).toEqual(
    expect.arrayContaining([
      "tend_database_up 1",
      "tend_database_pool_size 10",
      "tend_database_under_way 1",
      "tend_outbox_letters 2",
      "tend_outbox_oldest_seconds 61.5",
      "tend_reminders_late 0",
      "tend_backup_age_seconds 60",
      "tend_letters_sent_total 1",
    ]),
  );
  end();
  offerReadings(async () => ({ isDatabaseThere: false, ...known, lettersWaiting: undefined }));
  const away = await said();
  expect(away).toContain("tend_database_up 0");
  expect(away).toContain("tend_database_under_way 0");
  expect(away.filter((line) => line.startsWith("tend_outbox_letters"))).toEqual([]);
});

test("a collector gets a span for each answer and each question, with the pattern of the route and nothing else", async () => {
  const got: { path: string | undefined; body: string }[] = [];
  const collector = await listening(
    createServer(async (req, res) => {
      got.push({ path: req.url, body: await text(req) });
      res.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    }),
  );
  const { url, end } = await watchedServer({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector}/` }, async () => {
    const answered = beginQuestion();
    await delay(5);
    answered();
  });
  // As what runs beside the pages asks.
  beginQuestion()();
  await fetch(`${url}/plan/secret?word=grief`, { headers: { "user-agent": "grief", cookie: "grief=1" } });
  await fetch(`${url}/plan/secret`, { method: "POST", body: "grief" });
  await end();

  expect(got.map(({ path }) => path)).toEqual(["/v1/traces"]);
  const { resourceSpans } = JSON.parse(got[0]?.body ?? "");
  expect(resourceSpans[0].resource.attributes).toEqual([
    { key: "service.name", value: { stringValue: "tend" } },
  ]);
  const spans: { name: string; spanId: string; parentSpanId?: string; attributes: unknown[] }[] =
    resourceSpans[0].scopeSpans[0].spans;
  expect(spans.map(({ name }) => name).sort()).toEqual([
    "GET /plan/[item]",
    "POST /plan/[item]",
    "database",
    "database",
  ]);
  const [get] = spans.filter(({ name }) => name.startsWith("GET"));
  expect(get?.attributes).toEqual([
    { key: "http.request.method", value: { stringValue: "GET" } },
    { key: "http.route", value: { stringValue: "/plan/[item]" } },
    { key: "http.response.status_code", value: { intValue: 200 } },
  ]);
  const below = spans.filter(({ name }) => name === "database");
  expect(below.map(({ attributes }) => attributes)).toEqual([[], []]);
  expect(below[0]?.parentSpanId).toBe(get?.spanId);
  for (const word of ["secret", "grief", "127.0.0.1"]) expect(got[0]?.body).not.toContain(word);
  // Next asks for one, and would put whole addresses into its spans.
  expect(trace.getTracer("next.js").startSpan("page").isRecording()).toBe(false);
});

test("a collector that is away holds up neither an answer nor the end", async () => {
  const { url, end } = await watchedServer({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" });
  expect((await fetch(url)).status).toBe(200);
  const began = performance.now();
  await end();
  expect(performance.now() - began).toBeLessThan(5000);
});
