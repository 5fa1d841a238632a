import { isOwnForm } from "#settings.mjs";
import { answerAhead } from "./ahead/ahead.mjs";
import { createRest } from "./ahead/rest.mjs";
import { loadDrawn } from "./drawn/drawn.mjs";
import { answerFile, loadFiles, sendFile, writeFile } from "./files.mjs";
import { glance } from "./guard/glance.mjs";
import { createRefusal } from "./guard/refusal.mjs";
import { repeatsHeader } from "./guard/repeats.mjs";
import { answerUnread } from "./guard/unread.mjs";
import { securityHeaders, stopsByToken } from "./headers.mjs";
import { ledTo, mayBeLed, withQuery } from "./lynx.mjs";
import { readManifest } from "./manifest.mjs";
import { createRenderer } from "./next.mjs";
import { createPlainPages } from "./pages.mjs";
import { createRates } from "./rates.mjs";
import { createRouter } from "./routes.mjs";
import { createWatch } from "./watch/answers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("#settings.mjs").Settings} Settings */
/** @typedef {import("./routes.mjs").Found} Found */
/**
 * @typedef {object} App what is used of Next's custom server
 * @property {() => (req: Request, res: Response) => Promise<void>} getRequestHandler
 */

/** @typedef {Pick<ReturnType<typeof import("./stop.mjs").createStop>, "isStopping" | "untilClosed" | "watch">} Stopping */

/** @type {Stopping} */
const never = { isStopping: () => false, untilClosed: () => undefined, watch: () => {} };

/**
 * Lets a server answer what was published from memory, and hand to Next only what it can answer: a known address, a
 * known method, and a form that one of our own pages sent (no CSRF).
 * @param {import("node:http").Server} server made with `requireHostHeader: false`, so that this is answered here too
 * @param {{ settings: Settings, app: App, log: import("pino").Logger, folder?: string, stopping?: Stopping }} parts
 * @returns how to hand on what is still to be told of answers, once there are no more
 * @throws when nothing was published
 */
export async function serve(server, { settings, app, log, folder = ".published", stopping = never }) {
  const { common, manifest, notFound, find } = loadPublished(folder, settings);
  const { plain, plainAnswer } = createPlainPages(common, manifest, settings);
  const refusal = createRefusal(settings, log);
  const tooMany = createRates(settings);
  const watch = await createWatch(log, settings, (res) => plain(res, "failed"));
  /** @param {Request} req @param {Response} res */
  const missing = (req, res) => answerFile(req, res, notFound, 404);
  const render = createRenderer({ settings, app, plain, missing, common, actions: manifest.actions });

  const begun = answerUnread(server, plainAnswer, watch.refused);
  if (watch.sent) answerAhead(server, createSender(server, find, watch.sent, stopping));
  server.on("request", handle);
  return watch.end;

  /**
   * @param {Request} req
   * @param {Response} res
   */
  function handle(req, res) {
    const found = findFor(req, find);
    const wishes = "file" in found && !stopping.isStopping() && glance(req);
    if (wishes && watch.sent) {
      sendFile(res, found.file, wishes);
      // One that has been flushed cannot be truncated by a broken request that follows on its connection.
      if (!res.writableFinished) begun(req, res);
      return watch.sent(req.method ?? "", res.statusCode, found.route);
    }
    begun(req, res);
    stopping.watch(res);
    watch.watched(req, res, found, () => answer(req, res, found));
  }

  /**
   * @param {Request} req
   * @param {Response} res
   * @param {Found} found
   */
  async function answer(req, res, found) {
    await stopping.untilClosed();
    const refused = whyRefused(req);
    if (refused) return plain(res, refused);
    if (found.kind === "nothing") return missing(req, res);
    if (found.kind === "elsewhere") return redirect(res, common, found);
    if (asksHowItIs(found) && stopping.isStopping()) return text(res, common, 503, "stopping\n");
    if (found.kind === "health") return reads(req) ? text(res, common, 200, "ok\n") : plain(res, "method");
    if (found.kind === "metrics")
      return watch.tell ? told(res, common, await watch.tell(req)) : missing(req, res);
    if (found.kind === "asset") return reads(req) ? answerFile(req, res, found.file) : plain(res, "method");
    if (found.kind === "page" && reads(req) && !req.headers.rsc) return answerFile(req, res, found.file);
    if (found.route === stopsByToken && reads(req)) return plain(res, "stop");
    if (!reads(req) && found.route !== stopsByToken && !isOwnForm(settings, req.headers))
      return plain(res, refusal(req.headers));
    const wait = await tooMany(req, found.route);
    if (wait !== undefined) return plain(res.setHeader("Retry-After", wait), "often");
    if (found.kind === "drawn" && reads(req) && !req.headers.rsc) return found.answer(req, res);
    await render(req, res, found);
  }
}

/**
 * Sends what anybody may read to whoever asks for it plainly.
 * @param {import("node:http").Server} server
 * @param {(url: string) => Found} find
 * @param {(method: string, status: number, route: string) => void} sent
 * @param {Stopping} stopping
 * @returns {Parameters<typeof answerAhead>[1]}
 */
function createSender(server, find, sent, { isStopping }) {
  const rest = createRest(server);

  return (request, socket) => {
    const found = mayBeLed(request.url) ? undefined : find(request.url);
    const wishes = found && "file" in found && !isStopping() && glance(request);
    if (!wishes) return false;
    const { method } = request;
    sent(method, writeFile(socket, found.file, wishes, { method, rest: rest() }), found.route);
    return true;
  };
}

/**
 * From here on the request has the address that everything behind us knows.
 * @param {Request} req
 * @param {(url: string) => Found} find
 * @returns {Found}
 */
function findFor(req, find) {
  const { url = "", method } = req;
  // Most have neither a query nor an origin. Node makes `headers` when they are first asked for, which costs more than all of this.
  if (url.startsWith("/") && !mayBeLed(url)) return find(url);
  const asked = inOriginForm(url);
  req.url = withQuery(asked);
  const found = find(req.url);
  const isPage = found.kind === "page" || found.kind === "rendered";
  const to = isPage && method === "GET" && !req.headers.rsc && ledTo({ url: asked, headers: req.headers });
  return to ? { kind: "elsewhere", status: 307, to, route: found.route } : found;
}

/** As a proxy is asked, with an origin in front (RFC 9112, 3.2.2): as little as the host does it say what is wanted. @param {string} url */
function inOriginForm(url) {
  const [, path] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  return path === undefined ? url : path.replace(/^(?!\/)/, "/");
}

/**
 * As proxies do, which turn to another where this one stops. Without its database it is healthy: guides need none.
 * @param {Found} found
 */
function asksHowItIs({ kind, route }) {
  return kind === "health" || route === "/readyz";
}

/** @param {string} folder @param {Settings} settings */
function loadPublished(folder, settings) {
  const common = securityHeaders(settings);
  const manifest = readManifest(folder);
  const { files, notFound } = loadFiles(folder, manifest, common);
  const drawn = loadDrawn(`${folder}/drawn`, manifest.drawn, common);
  return { common, manifest, notFound, find: createRouter(files, drawn, manifest.routes) };
}

/**
 * What is refused before anything of ours looks at it; undefined for all else.
 * @param {Request} req
 * @returns {"unread" | "method" | undefined}
 */
function whyRefused(req) {
  if (req.headers.host === undefined && req.httpVersion !== "1.0") return "unread";
  if (repeatsHeader(req)) return "unread";
  return reads(req) || req.method === "POST" ? undefined : "method";
}

/** @param {Request} req */
function reads({ method }) {
  return method === "GET" || method === "HEAD";
}

/**
 * @param {Response} res
 * @param {Record<string, string>} common
 * @param {{ status: number, to: string }} where
 */
function redirect(res, common, { status, to }) {
  res.writeHead(status, { ...common, Location: to }).end();
}

/**
 * @param {Response} res
 * @param {Record<string, string>} common
 * @param {number} status
 * @param {string} words
 */
function text(res, common, status, words, type = "text/plain; charset=utf-8") {
  const headers = { ...common, "Content-Type": type, "Cache-Control": "no-store" };
  res.writeHead(status, headers).end(words);
}

/** @param {Response} res @param {Record<string, string>} common @param {{ status: number, type: string, text: string }} said */
function told(res, common, { status, type, text: words }) {
  const asks = status === 401 ? { ...common, "WWW-Authenticate": "Bearer" } : common;
  text(res, asks, status, words, type);
}
