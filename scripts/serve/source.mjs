import { isIP } from "node:net";

/**
 * The address that a request came from, for limits per source. Each trusted proxy adds the address it saw to the
 * end of X-Forwarded-For; what stands before those was written by the client.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} proxies how many stand in front of us
 */
export function sourceOf(req, proxies) {
  const seen = String(req.headers["x-forwarded-for"] ?? "").split(",");
  const claimed = proxies > 0 ? seen.at(-proxies)?.trim() : undefined;
  const address = claimed && isIP(claimed) ? claimed : (req.socket.remoteAddress ?? "unknown");
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/**
 * Whether a request was made on this very machine: from it, to it by one of its own names, and with no proxy between.
 * @param {import("node:http").IncomingMessage} req
 */
export function isOnThisMachine(req) {
  const host = `http://${req.headers.host}`;
  const passedOn = Object.keys(req.headers).some((name) =>
    /^(forwarded|via|x-forwarded-.*|x-real-ip)$/.test(name),
  );
  return (
    !passedOn &&
    /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(req.socket.remoteAddress ?? "") &&
    URL.canParse(host) &&
    ["localhost", "127.0.0.1", "[::1]"].includes(new URL(host).hostname)
  );
}
