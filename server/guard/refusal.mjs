/** @typedef {Pick<import("#settings.mjs").Settings, "AUTH_URL">} Settings */

/** Each is named once, and no more than these: a stranger's requests must not fill the log. */
const mostNamed = 20;

/**
 * Why a form is refused. Where it was sent from the address at which Tend was opened, and only AUTH_URL names another,
 * the reader is told so, and the log names both for whoever runs Tend.
 * @param {Settings} settings
 * @param {import("pino").Logger} log
 */
export function createRefusal({ AUTH_URL }, log) {
  /** @type {Set<string>} */
  const named = new Set();

  /**
   * @param {import("node:http").IncomingHttpHeaders} headers
   * @returns {"address" | "origin"}
   */
  return function refusal(headers) {
    const opened = openedAt(headers);
    if (!opened) return "origin";
    if (!named.has(opened) && named.size < mostNamed) {
      named.add(opened);
      log.warn({ opened, AUTH_URL }, "a form was refused: Tend was opened at another address than AUTH_URL");
    }
    return "address";
  };
}

/**
 * The address at which the form's page was opened, when the form went to that same address: a host and a port, and
 * nothing else that anybody may have written.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
function openedAt(headers) {
  const { host, "sec-fetch-site": site } = headers;
  const from = headers.origin ?? headers.referer ?? "";
  if (!URL.canParse(from) || (site !== undefined && site !== "same-origin" && site !== "none"))
    return undefined;
  const { origin, host: fromHost } = new URL(from);
  if (!/^https?:\/\/[\w.:[\]-]{1,100}$/.test(origin)) return undefined;
  // A proxy may have put its own host in place of the one that was asked for; the browser still knows.
  return fromHost === host || site === "same-origin" ? origin : undefined;
}
