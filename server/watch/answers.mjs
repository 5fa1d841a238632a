import { failureOf } from "../failure.mjs";
import { clearHeaders } from "../headers.mjs";
import { createLines } from "./lines.mjs";
import { createMetrics } from "./metrics.mjs";
import { createTraces } from "./traces.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ method: string, route: string }} Asked of a request, what may be told to others */

const methods = ["GET", "HEAD", "POST"];

/**
 * The one place that tells of answers: to the log, to the metrics and to the traces, where an operator asks for them.
 * None is told more than the kind of address: never the address itself, its query, what was sent or by whom.
 * @param {import("pino").Logger} log
 * @param {Pick<import("#settings.mjs").Settings, "METRICS_TOKEN" | "OTEL_EXPORTER_OTLP_ENDPOINT" | "LOG_READING">} settings
 * @param {(res: Response) => void} sayFailed says so to whoever waits for an answer that failed
 */
export async function createWatch(log, settings, sayFailed) {
  const { METRICS_TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT, LOG_READING } = settings;
  const lines = createLines(log, LOG_READING);
  const metrics = METRICS_TOKEN ? createMetrics(METRICS_TOKEN) : undefined;
  const traces = await createTraces(OTEL_EXPORTER_OTLP_ENDPOINT);

  /**
   * @param {Request} req
   * @param {Response} res
   * @param {{ route: string, file?: unknown }} found
   * @param {() => Promise<void>} answer
   */
  function watched(req, res, { route, file }, answer) {
    const method = req.method && methods.includes(req.method) ? req.method : "other";
    const asked = { method, route };
    const began = performance.now();
    const counted = metrics?.begin(asked);
    res.once("close", () => {
      const took = performance.now() - began;
      if (file && res.writableFinished) lines.file(method, route, res.statusCode, Math.round(took));
      else lines.answer(method, route, res.statusCode, Math.round(took), !res.writableFinished);
      counted?.(res.writableFinished ? String(res.statusCode) : "left", took / 1000);
    });
    const answered = () =>
      answer().catch((error) => {
        log.error({ ...failureOf(error), route }, "an answer failed");
        if (res.headersSent) return res.destroy();
        clearHeaders(res);
        sayFailed(res);
      });
    if (traces) traces.during(asked, res, answered);
    else answered();
  }

  /**
   * Of an answer that lay ready, and has been sent.
   * @param {string} method
   * @param {number} status
   * @param {string} route
   */
  function sent(method, status, route) {
    lines.file(method, route, status);
    metrics?.begin({ method, route })(String(status), 0);
  }

  return {
    watched,
    /** Undefined where a trace is to be kept of each answer, which has a beginning and an end. */
    sent: traces ? undefined : sent,
    /** Of what was no request, and was answered all the same. @param {number} status */
    refused: (status) => lines.answer("other", "unknown", status, 0, false),
    /** What a request for /metrics is answered; undefined where there are none to be had. */
    tell: metrics?.tell,
    /** Hands on what has not been yet. */
    end: async () => {
      lines.writeCounts();
      await traces?.end();
    },
  };
}
