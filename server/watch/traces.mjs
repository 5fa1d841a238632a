import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { watchQuestions } from "./readings.mjs";

/**
 * Sends a span for each answer to a collector, and one below it for each time that the database is asked. They hold the
 * method, the pattern of the route and the status, and nothing else of a request. Next would add the whole address, were it
 * given a provider: so none is registered, and these are the only spans.
 * @param {string | undefined} endpoint where nothing is said, nothing of OpenTelemetry is loaded
 */
export async function createTraces(endpoint) {
  if (!endpoint) return undefined;
  const [api, { NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "tend" }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer("tend");
  /** @type {AsyncLocalStorage<import("@opentelemetry/api").Span>} */
  const answers = new AsyncLocalStorage();

  watchQuestions(() => {
    const parent = answers.getStore();
    // Queries of timers belong to no request, and are not traced.
    if (!parent) return () => {};
    const around = api.trace.setSpan(api.ROOT_CONTEXT, parent);
    const span = tracer.startSpan("database", { kind: api.SpanKind.CLIENT }, around);
    return () => span.end();
  });

  // A collector that is away holds up no stop.
  const end = () => Promise.race([provider.shutdown(), delay(2000, undefined, { ref: false })]);
  return { during, end };

  /**
   * @param {import("./answers.mjs").Asked} asked
   * @param {import("node:http").ServerResponse} res
   * @param {() => void} answer
   */
  function during({ method, route }, res, answer) {
    const span = tracer.startSpan(`${method} ${route}`, {
      kind: api.SpanKind.SERVER,
      attributes: { "http.request.method": method === "other" ? "_OTHER" : method, "http.route": route },
    });
    res.once("close", () => {
      span.setAttribute("http.response.status_code", res.statusCode);
      if (res.statusCode >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
      span.end();
    });
    answers.run(span, answer);
  }
}
