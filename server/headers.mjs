/**
 * The one content security policy (CSP). Nothing inline is allowed but what carries the nonce of this one answer.
 * @param {string} [nonce]
 * @param {"'none'" | "*"} [framedBy] who may show the page in a frame
 * @param {string} [formsTo] an origin to which a form of the page may lead besides our own
 */
export function contentSecurityPolicy(nonce, framedBy = "'none'", formsTo) {
  return [
    "default-src 'none'",
    nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    formsTo ? `form-action 'self' ${formsTo}` : "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join("; ");
}

/**
 * Where the forms of a route may lead besides our own pages: from the sign-in page to whoever vouches for people. Browsers look
 * at where a form is redirected to, too.
 * @param {string} route
 * @param {Pick<import("#settings.mjs").Settings, "OAUTH_ISSUER">} settings
 */
export function formsTo(route, { OAUTH_ISSUER }) {
  return route === "/sign-in" && OAUTH_ISSUER ? new URL(OAUTH_ISSUER).origin : undefined;
}

/** Strict-Transport-Security (HSTS), by the setting HSTS. The preload list that ships with browsers takes no less than the last. */
const insists = {
  off: undefined,
  host: "max-age=31536000",
  subdomains: "max-age=31536000; includeSubDomains",
  preload: "max-age=63072000; includeSubDomains; preload",
};

/** The policy of all that is no page: opened by itself, a drawing or a list may load nothing, run nothing and be framed by nobody. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * What every answer carries, unless it says otherwise. HSTS only where the site is reached by HTTPS: on a machine of one's own it would
 * lock every other project out of localhost.
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL" | "HSTS">} settings
 * @returns {Record<string, string>}
 */
export function securityHeaders({ AUTH_URL, HSTS }) {
  const insist = AUTH_URL.startsWith("https:") ? insists[HSTS] : undefined;
  return {
    "Content-Security-Policy": nothing,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    // Not "no-referrer": with it, browsers send our own forms with "Origin: null".
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(insist && { "Strict-Transport-Security": insist }),
  };
}

/** Routes whose pages other sites may frame: cards without a script, a form or anybody’s data. */
const framed = ["/embed/[slug]"];

/**
 * What a published page carries besides what every answer does. An empty value takes a header away.
 * @param {string} route
 * @returns {Record<string, string>}
 */
export function pageHeaders(route) {
  if (!framed.includes(route)) return { "Content-Security-Policy": contentSecurityPolicy() };
  return {
    "Content-Security-Policy": contentSecurityPolicy(undefined, "*"),
    "X-Frame-Options": "",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

/** What is to be found by its link alone: no search engine lists it, and no other page is told that one came from it. */
const byLinkAlone = { "X-Robots-Tag": "noindex, nofollow, noarchive", "Referrer-Policy": "no-referrer" };

/** Its address holds a token that signs in, or changes an address. No page is told of it, not even our own, whose proxy may log referrers. */
const keepsToken = { "Referrer-Policy": "strict-origin" };

/**
 * Where mail is stopped by the token in its link alone, as mailboxes do by themselves (RFC 8058). It is the one address that takes
 * a form from anywhere: no cookie reaches it, and nothing else can be done there.
 */
export const stopsByToken = "/reminders/stop/[token]";

/**
 * What the answers of one route carry besides, or instead. Whoever adds a form where there is no referrer must know
 * that its origin is "null".
 * @type {Record<string, Record<string, string>>}
 */
export const routeHeaders = {
  "/s/[token]": byLinkAlone,
  "/calendar/[file]": byLinkAlone,
  "/sign-in/confirm": keepsToken,
  "/sign-in/new-address": keepsToken,
};

/** Takes back what was set and is not sent yet, for another answer than was meant. @param {import("node:http").ServerResponse} res */
export function clearHeaders(res) {
  for (const name of res.getHeaderNames()) res.removeHeader(name);
}

/**
 * What goes with an answer that takes the session away, on signing out and with the account: what the browser kept of
 * pages and in its stores. Not "cookies": that would reach every host of the same registered domain, and on localhost
 * other projects. Ours are named one by one (app/_member/leave.ts).
 * @param {number | string | string[] | undefined} cookies that the answer sets
 * @returns {Record<string, string>}
 */
export function leavingHeaders(cookies) {
  const isLeaving = [cookies].flat().some((cookie) => /^(__Host-)?tend-session=;/.test(String(cookie)));
  return isLeaving ? { "Clear-Site-Data": '"cache", "storage"' } : {};
}

/**
 * The name of a cookie for some of our paths. By the prefix a browser takes it over TLS alone: no network on the way can slip one in.
 * The session's is "__Host-", which goes to every path (app/_member/auth.ts).
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL">} settings
 * @param {string} name
 */
export function cookieName({ AUTH_URL }, name) {
  return AUTH_URL.startsWith("https:") ? `__Secure-${name}` : name;
}

/**
 * A cookie that says nothing, given with the page behind a sign-in link: if the form on it does not bring it back, the
 * browser keeps none, and the link must not be spent (app/sign-in/probe.ts).
 * @param {import("node:http").IncomingMessage} req
 * @param {string} route
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL">} settings
 * @returns {Record<string, string>}
 */
export function probe(req, route, { AUTH_URL }) {
  if (route !== "/sign-in/confirm" || req.method === "POST") return {};
  const secure = AUTH_URL.startsWith("https:") ? "; Secure" : "";
  return {
    "Set-Cookie": `${cookieName({ AUTH_URL }, "tend-probe")}=1; Path=/sign-in; Max-Age=3600; HttpOnly; SameSite=Lax${secure}`,
  };
}
