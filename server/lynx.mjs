/**
 * Lynx says nothing of where a form comes from when the address of its page has a query (its REFERER_WITH_QUERY), and nothing
 * else would tell a form of ours from another’s. It also leaves a cookie of the path "/sign-in" out at "/sign-in?to=…". So
 * it is led to such a page with the query as the last part of the path: "/sign-in/~/to=…" means "/sign-in?to=…".
 */
const mark = "/~/";

/** Whether any of this can concern an address. @param {string} url */
export function mayBeLed(url) {
  return url.includes("?") || url.includes(mark);
}

/**
 * An address as everything behind us knows it.
 * @param {string} url as the client sent it, which may be anything
 */
export function withQuery(url) {
  const [path = "", query] = parted(url);
  const at = path.indexOf(mark);
  if (at === -1) return url;
  // A link that is a query alone takes the place of the one in the path.
  return `${path.slice(0, at) || "/"}?${query ?? path.slice(at + mark.length)}`;
}

/**
 * Where a reader of a page is led first; undefined where it is answered at once.
 * @param {Pick<import("node:http").IncomingMessage, "url" | "headers">} req
 * @returns {string | undefined}
 */
export function ledTo({ url = "", headers }) {
  const isLynx = headers["user-agent"]?.startsWith("Lynx/") ?? false;
  const [path = "", query] = parted(url);
  // An address that was copied out of Lynx: scripts look at it too, and know nothing of this.
  if (!isLynx) return path.includes(mark) ? withQuery(url) : undefined;
  if (!query) return undefined;
  const [before = ""] = path.split(mark);
  // Written so that no slash looks like one of the path, and no question mark like the beginning of a query.
  return before.replace(/\/$/, "") + mark + query.replaceAll("/", "%2F").replaceAll("?", "%3F");
}

/** @param {string} url */
function parted(url) {
  const at = url.indexOf("?");
  return at === -1 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}
