import { randomBytes } from "node:crypto";
import { whileFinding } from "./away.mjs";
import { clientAddress, isOnThisMachine } from "./client-address.mjs";
import { fileRoutes, readBody, replay } from "./guard/body.mjs";
import { checkedForm, plainForm } from "./guard/forms.mjs";
import { guard } from "./guard/guard.mjs";
import { isRouterState } from "./guard/router-state.mjs";
import { squeezeFor } from "./guard/squeeze.mjs";
import { standIn } from "./guard/stand-in.mjs";
import { contentSecurityPolicy, formsTo, probe, routeHeaders, stopsByToken } from "./headers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * All that Next gets to see of a request. Next acts on many headers of its own, which are meant for its host and
 * not for the world; a list of what our pages send is shorter and does not age.
 */
const passed = new Set([
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
  ...["rsc", "next-action", "next-url", "next-router-prefetch", "next-router-segment-prefetch"],
  "next-router-state-tree",
  // Our own, by which a browser says that it keeps no cookies (components/form/no-cookies.ts).
  "tend-no-cookies",
]);

/**
 * @typedef {object} Parts
 * @property {import("#settings.mjs").Settings} settings
 * @property {import("./handler.mjs").App} app
 * @property {import("./pages.mjs").Plain} plain
 * @property {(req: Request, res: Response) => void} missing answers with the page for what is not there
 * @property {Record<string, string>} common
 * @property {import("./manifest.mjs").Manifest["actions"]} actions
 */

/** @typedef {import("./routes.mjs").Found} Found */
/** @typedef {import("./away.mjs").Finding} Finding what was found out while Next drew */

/** @param {Parts} parts */
export function createRenderer(parts) {
  const { settings, app, common } = parts;
  const next = app.getRequestHandler();
  const seal = createSeal(settings);

  /**
   * @param {Request} req
   * @param {Response} res
   * @param {Found} found
   */
  return async function render(req, res, found) {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy(nonce, undefined, formsTo(found.route, settings));
    const isPage = found.kind !== "handler";
    const encoding = squeezeFor(req);
    const headers = seal(req, policy, isPage);
    if (found.route === stopsByToken) delete headers.cookie;
    const request = req.method === "POST" ? await checked(req, res, headers, found, parts) : req;
    if (!request) return;
    request.headers = headers;
    const isData = Boolean(headers.rsc || headers["next-action"]);
    const answered = {
      ...common,
      ...routeHeaders[found.route],
      ...probe(req, found.route, settings),
      "Content-Security-Policy": policy,
    };
    await whileFinding(async (finding) => {
      const instead = (/** @type {number} */ status) =>
        isData ? undefined : insteadOf(status, req, res, found, finding, parts);
      const settled = (/** @type {number} */ status) => statusFor(status, isData, finding);
      await next(standIn(request), guard(res, answered, instead, settled, encoding));
    });
  };
}

/**
 * What is answered in place of what Next drew with this status; undefined where that stands.
 * @param {number} status
 * @param {Request} req
 * @param {Response} res
 * @param {Found} found
 * @param {Finding} finding
 * @param {Parts} parts
 */
function insteadOf(status, req, res, { kind, route }, finding, { plain, missing }) {
  if (route === stopsByToken && (status === 200 || status === 404))
    return () => plain(res, status === 200 ? "stopped" : "unknown");
  if (finding.isAway && status >= 500 && !finding.isUndrawn) return () => plain(res, "away");
  if (kind === "handler") return undefined;
  if (status === 404) return () => missing(req, res);
  if (status === 403) return () => plain(res, "origin");
  return status >= 500 ? () => plain(res, "failed") : undefined;
}

/**
 * A script takes what an action answers for what it is, and another status for no answer at all.
 * @param {number} status
 * @param {boolean} isData
 * @param {Finding} finding
 */
function statusFor(status, isData, finding) {
  if (status === 503) return { status, wait: 60 };
  if (isData || status !== 200) return { status };
  if (finding.isUndrawn) return { status: 503, wait: 60 };
  return finding.tooOften ? { status: 429, wait: finding.tooOften } : { status };
}

/**
 * @param {Request} req
 * @param {Response} res
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {Found} found what takes the form
 * @param {Pick<Parts, "plain" | "actions">} parts
 * @returns {Promise<Request | undefined>} the request with its body, unless it was refused
 */
async function checked(req, res, headers, { kind, route }, { plain, actions }) {
  const body = await readBody(req, fileRoutes[route]);
  if (body === "gone") return undefined;
  if (body === "too large") return void plain(res, "large");
  if (req.headers["content-encoding"] !== undefined) return void plain(res, "form");
  const form =
    kind === "handler"
      ? plainForm(headers, body, { takesFile: Object.hasOwn(fileRoutes, route) })
      : checkedForm(headers, body, route, actions);
  if (typeof form === "string") return void plain(res, form);
  headers["content-type"] = form.type;
  headers["content-length"] = String(form.body.length);
  return replay(req, form.body);
}

/** @param {import("#settings.mjs").Settings} settings */
function createSeal(settings) {
  const own = new URL(settings.AUTH_URL);
  // Where there are several processes they share it, for each may be asked (server/workers/workers.mjs).
  const inside = process.env.TEND_INSIDE ?? randomBytes(16).toString("hex");

  /**
   * @param {Request} req
   * @param {string} policy Next takes the nonce from it
   * @param {boolean} isPage
   * @returns {import("node:http").IncomingHttpHeaders}
   */
  return function seal(req, policy, isPage) {
    const kept = Object.fromEntries(Object.entries(req.headers).filter(([name]) => passed.has(name)));
    const tree = req.headers["next-router-state-tree"];
    if (tree !== undefined && !isRouterState(tree)) delete kept["next-router-state-tree"];
    if (req.method !== "POST" || !isPage) delete kept["next-action"];
    return {
      ...kept,
      ...sender(req),
      // Against CSRF the form has been checked already, by more than its Origin (`isOwnForm`). Next looks at the Origin alone,
      // and refuses it where it is not the host by name.
      ...(req.method === "POST" && { origin: own.origin }),
      // Next renders a page for HEAD as for GET, and the one behind a shared link counts its openings: it has to tell them apart.
      "x-tend-method": req.method,
      host: own.host,
      "x-forwarded-host": own.host,
      "content-security-policy": policy,
    };
  };

  /**
   * Who sent it. When an action redirects, Next itself asks us for the page that comes next, with the headers that we
   * gave it: those are told by the secret among them.
   * @param {Request} req
   * @returns {Record<string, string>}
   */
  function sender(req) {
    const isInside = req.headers["x-tend-inside"] === inside;
    const address = isInside
      ? String(req.headers["x-tend-client-address"])
      : clientAddress(req, settings.TRUST_PROXY);
    const isLocal = isInside ? req.headers["x-tend-local"] === "yes" : isOnThisMachine(req, settings);
    return {
      "x-tend-inside": inside,
      "x-tend-client-address": address,
      "x-tend-local": isLocal ? "yes" : "no",
      "x-forwarded-for": address,
    };
  }
}
