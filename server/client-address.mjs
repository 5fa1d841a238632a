import { isIP } from "node:net";
import { isLoopback } from "#settings.mjs";

/**
 * The IP address that a request came from, for rate limits. Each trusted proxy adds the address it saw to the
 * end of X-Forwarded-For; what stands before those was written by the client.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} proxies how many stand in front of us
 */
export function clientAddress(req, proxies) {
  const seen = String(req.headers["x-forwarded-for"] ?? "").split(",");
  const claimed = proxies > 0 ? seen.at(-proxies)?.trim() : undefined;
  const address = claimed && isIP(claimed) ? claimed : (req.socket.remoteAddress ?? "unknown");
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/**
 * Whether a request was made on this very machine: from it, to it by one of its own names, with no proxy between, and
 * only where Tend is meant for this machine alone. A plain nginx (`proxy_pass` and nothing else) looks like a browser
 * on this machine, but for speaking HTTP/1.0, so a public AUTH_URL settles it.
 * @param {import("node:http").IncomingMessage} req
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL">} settings
 */
export function isOnThisMachine(req, { AUTH_URL }) {
  const host = `http://${req.headers.host}`;
  return (
    isLoopback(new URL(AUTH_URL)) &&
    req.httpVersion !== "1.0" &&
    !Object.keys(req.headers).some((name) => passedOn.test(name)) &&
    /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(req.socket.remoteAddress ?? "") &&
    URL.canParse(host) &&
    isLoopback(new URL(host))
  );
}

/** What proxies add, by the names that they and the large hosts use. */
const passedOn =
  /^(forwarded|via|x-forwarded.*|x-original-.*|x-envoy-.*|(true|x|x-real|x-cluster|cf-connecting|fastly)-(client-)?ip)$/;
