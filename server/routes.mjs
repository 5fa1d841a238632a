import { withoutRemnants } from "./remnants.mjs";

/** @typedef {import("./files.mjs").LoadedFile} LoadedFile */
/** @typedef {{ kind: "asset" | "page", file: LoadedFile, route: string }} FoundFile */
/**
 * @typedef {(
 *   | { kind: "nothing" | "health" | "metrics" }
 *   | { kind: "elsewhere", status: 307 | 308, to: string }
 *   | FoundFile
 *   | { kind: "drawn", answer: import("./drawn/drawn.mjs").AnswerDrawn }
 *   | { kind: "rendered" | "handler" }
 * ) & { route: string }} Found what stands at an address; `route` is the pattern, which holds nobody's words
 */

/**
 * @param {Map<string, LoadedFile>} files
 * @param {ReturnType<typeof import("./drawn/drawn.mjs").loadDrawn>} drawn
 * @param {import("./manifest.mjs").Manifest["routes"]} routes
 */
export function createRouter(files, drawn, routes) {
  /** Made once, not anew for each who asks. @type {Map<string, FoundFile>} */
  const atPath = new Map();
  for (const [path, file] of files) atPath.set(path, { kind: file.kind, file, route: file.route });
  const patterns = routes.map(({ pattern, ...rest }) => ({ ...rest, pattern: new RegExp(pattern) }));

  /**
   * @param {string} url as the client sent it, which may be anything
   * @returns {Found}
   */
  return function find(url) {
    const end = url.indexOf("?");
    const path = end === -1 ? url : url.slice(0, end);
    if (path === "/healthz") return { kind: "health", route: path };
    if (path === "/metrics") return { kind: "metrics", route: path };
    const found = at(path, url);
    return found.kind === "nothing" ? (meant(path, url) ?? found) : found;
  };

  /**
   * What somebody meant who copied an address from paper or out of a mail: with a slash too many, with what stood
   * around it, with capitals. Only an address that exists, so that "//elsewhere.example/" leads nowhere.
   * @param {string} path
   * @param {string} url
   * @returns {Found | undefined}
   */
  function meant(path, url) {
    const bare = withoutRemnants(path.replace(/\/+$/, "")).replace(/\/+$/, "");
    for (const to of [bare, bare.toLowerCase()]) {
      const found = to.length > 1 ? at(to, url) : undefined;
      if (found && found.kind !== "nothing")
        return {
          kind: "elsewhere",
          status: 308,
          to: encodeURI(to) + url.slice(path.length),
          route: found.route,
        };
    }
    return undefined;
  }

  /**
   * @param {string} path
   * @param {string} url
   * @returns {Found}
   */
  function at(path, url) {
    const file = atPath.get(path);
    if (file) return (url.length > path.length && ordered(path, url.slice(path.length), file.route)) || file;
    const page = drawn.get(path);
    if (page) return page;
    const rendered = isPlain(path, url) && patterns.find(({ pattern }) => pattern.test(path));
    return rendered ? { kind: rendered.kind, route: rendered.route } : { kind: "nothing", route: "unknown" };
  }
}

/**
 * A published paper is the same for everyone. Who asks it for a country’s numbers, or for the name of who hands it out, is
 * led to where it is drawn with them.
 * @param {string} path
 * @param {string} query with its question mark
 * @param {string} route
 * @returns {Found | undefined}
 */
function ordered(path, query, route) {
  const [, at, large, letter] = /^(.*?)(-large)?(-letter)?\.pdf$/.exec(path) ?? [];
  const asked = new URLSearchParams(query);
  if (at === undefined || !(asked.has("from") || asked.has("country"))) return undefined;
  // No address of ours holds a null character, here as little as in a path.
  if (/%00|\0/.test(query)) return undefined;
  asked.set("paper", letter ? "LETTER" : "A4");
  asked.set("print", large ? "large" : "normal");
  return { kind: "elsewhere", status: 307, to: `${at}/pdf?${asked}`, route };
}

/**
 * PostgreSQL keeps no null character, Next fails on a path it cannot decode, and a path that means another one
 * ("/plan/../today") would be answered under the wrong name: no address of ours is of these.
 * @param {string} path
 * @param {string} url
 */
function isPlain(path, url) {
  if (/%00|\0/.test(url) || !URL.canParse(path, "http://any")) return false;
  try {
    return new URL(path, "http://any").pathname === path && decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}
