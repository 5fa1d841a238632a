import { createHash, timingSafeEqual } from "node:crypto";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { countsSoFar, readingsNow, watchQuestions } from "./readings.mjs";

/** @typedef {import("./readings.mjs").Readings} Readings */

/** Seconds: from a page out of memory to what a reader gives up on. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * What Prometheus is told, of this process alone.
 * @param {string} token without which it is told nothing
 */
export function createMetrics(token) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "tend_requests_total",
    help: "Requests that were answered, by the pattern of their route; the status is “left” where nobody waited",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "tend_request_duration_seconds",
    help: "How long answers took, by the pattern of their route",
    labelNames: ["route"],
    buckets,
    registers,
  });
  const underWay = new Gauge({ name: "tend_requests_under_way", help: "Requests being answered", registers });
  addQuestions(registers);
  addCounts(registers);
  const tellReadings = addReadings(registers);

  return { begin, tell };

  /** @param {import("./answers.mjs").Asked} asked @returns {(status: string, seconds: number) => void} */
  function begin({ method, route }) {
    underWay.inc();
    return (status, seconds) => {
      underWay.dec();
      requests.inc({ method, route, status });
      durations.observe({ route }, seconds);
    };
  }

  /** @param {import("node:http").IncomingMessage} req */
  async function tell(req) {
    if (!holds(req.headers.authorization, token))
      return { status: 401, type: "text/plain; charset=utf-8", text: "This is for whoever has the token.\n" };
    tellReadings(await readingsNow());
    return { status: 200, type: registry.contentType, text: await registry.metrics() };
  }
}

/**
 * In the same time, whatever was sent. The word before the token may be written in any case (RFC 9110, 11.1).
 * @param {string | undefined} authorization @param {string} token
 */
function holds(authorization, token) {
  const hash = (/** @type {string} */ text) => createHash("sha256").update(text).digest();
  const [, sent = ""] = /^bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  return timingSafeEqual(hash(sent), hash(token));
}

/** @param {Registry[]} registers */
function addQuestions(registers) {
  const durations = new Histogram({
    name: "tend_database_duration_seconds",
    help: "How long questions to the database and transactions took, the wait for a connection included",
    buckets,
    registers,
  });
  const underWay = new Gauge({
    name: "tend_database_under_way",
    help: "Questions to the database and transactions under way, or waiting for a connection",
    registers,
  });
  watchQuestions(() => {
    underWay.inc();
    const began = performance.now();
    return () => {
      underWay.dec();
      durations.observe((performance.now() - began) / 1000);
    };
  });
}

/** @param {Registry[]} registers */
function addCounts(registers) {
  const add = (
    /** @type {string} */ name,
    /** @type {string} */ help,
    /** @type {import("./readings.mjs").Counted} */ what,
  ) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(countsSoFar()[what]);
      },
    });
  add("tend_letters_sent_total", "Mails that the mail server took", "letters-sent");
  add("tend_letters_not_taken_total", "Tries that the mail server did not take", "letters-not-taken");
  add("tend_reminder_looks_total", "Looks at whose turn it is to be reminded", "reminder-looks");
  add("tend_backups_taken_total", "Backups taken and read back", "backups-taken");
  add("tend_backups_failed_total", "Backups that could not be taken", "backups-failed");
  add("tend_database_away_total", "Questions that met no database", "database-away");
}

/** @param {Registry[]} registers */
function addReadings(registers) {
  const add = (/** @type {string} */ name, /** @type {string} */ help) =>
    new Gauge({ name, help, registers });
  const isThere = add("tend_database_up", "1 where a member’s page could be drawn, else 0");
  const gauges = {
    poolSize: add("tend_database_pool_size", "Connections that this process may hold"),
    lettersWaiting: add("tend_outbox_letters", "Mails that wait to be sent"),
    oldestLetterSeconds: add("tend_outbox_oldest_seconds", "The age of the oldest of them"),
    remindersLate: add("tend_reminders_late", "Members whose reminder has been due for two minutes or more"),
    backupSeconds: add("tend_backup_age_seconds", "The age of the newest backup"),
  };
  return (/** @type {Readings | undefined} */ readings) => {
    isThere.set(readings?.isDatabaseThere ? 1 : 0);
    for (const [name, gauge] of Object.entries(gauges)) {
      const reading = readings?.[/** @type {keyof typeof gauges} */ (name)];
      // A value that is not known is left out, rather than given as 0.
      if (reading === undefined) gauge.remove();
      else gauge.set(reading);
    }
  };
}
