import { randomBytes } from "node:crypto";
import { readBody, replay } from "./body.mjs";
import { formProblem } from "./forms.mjs";
import { guard } from "./guard.mjs";
import { contentSecurityPolicy } from "./headers.mjs";
import { isOnThisMachine, sourceOf } from "./source.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./pages.mjs").Plain} Plain */

/**
 * All that Next gets to see of a request. Next acts on many headers of its own, which are meant for its host and
 * not for the world; a list of what our pages send is shorter and does not age.
 */
const passed = [
  ...[
    "accept",
    "accept-language",
    "content-length",
    "content-type",
    "cookie",
    "origin",
    "referer",
    "user-agent",
  ],
  ...[
    "next-action",
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "next-router-state-tree",
    "next-url",
  ],
  "rsc",
];

/**
 * @param {object} parts
 * @param {import("../../settings.mjs").Settings} parts.settings
 * @param {import("./handler.mjs").App} parts.app
 * @param {Plain} parts.plain
 * @param {Record<string, string>} parts.common
 * @param {import("./manifest.mjs").Manifest["actions"]} parts.actions
 */
export function createRenderer({ settings, app, plain, common, actions }) {
  const next = app.getRequestHandler();
  const ownHost = new URL(settings.AUTH_URL).host;

  /**
   * @param {Request} req
   * @param {Response} res
   * @param {import("./routes.mjs").Found} found
   */
  return async function render(req, res, found) {
    const policy = contentSecurityPolicy(randomBytes(16).toString("base64"));
    const headers = sealed(req, policy);
    const stamped = { ...common, "Content-Security-Policy": policy };
    if (req.method !== "POST") {
      req.headers = headers;
      guard(req, res, stamped, plain);
      return next(req, res);
    }
    const body = await readBody(req);
    if (body === "gone") return;
    if (body === "too large") return plain(req, res, "large");
    const problem =
      found.kind === "handler" ? undefined : await formProblem(headers, body, found.route, actions);
    if (problem) return plain(req, res, problem);
    guard(req, res, stamped, plain);
    return next(replay(req, headers, body), res);
  };

  /**
   * @param {Request} req
   * @param {string} policy Next takes the nonce from it
   * @returns {import("node:http").IncomingHttpHeaders}
   */
  function sealed(req, policy) {
    const kept = Object.fromEntries(
      passed.flatMap((name) => (name in req.headers ? [[name, req.headers[name]]] : [])),
    );
    const source = sourceOf(req, settings.TRUST_PROXY);
    // A form from an alias of this machine passed our own check of its origin; Next compares the two by name.
    const host = req.headers.origin && req.method === "POST" ? new URL(req.headers.origin).host : ownHost;
    return {
      ...kept,
      host,
      "x-forwarded-host": host,
      "x-forwarded-for": source,
      "x-tend-source": source,
      "x-tend-local": isOnThisMachine(req) ? "yes" : "no",
      "content-security-policy": policy,
    };
  }
}
