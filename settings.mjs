/**
 * The one place that reads the environment. Every setting is checked together, so that a wrong one is named
 * before anything starts. `.env.example` explains each to the operator.
 */
import { isIP } from "node:net";
import { z } from "zod";

const whole = (/** @type {number} */ from, /** @type {number} */ to) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

/** The address of this machine at which Tend listens; undefined for all it has. @param {Record<string, string | undefined>} env */
export function listensOn(env = process.env) {
  return env.LISTEN?.trim() === "this-machine" ? "127.0.0.1" : undefined;
}

/** @param {string} text @param {string[]} protocols */
function isAddress(text, protocols) {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

const address = (/** @type {string[]} */ ...protocols) =>
  z.string().refine((text) => isAddress(text, protocols));

const database = z.string().refine((text) => {
  const each = databaseHosts(text);
  return each.length > 0 && each.every((one) => isAddress(one, ["postgres:", "postgresql:"]));
});

/** Of whoever vouches for people: over HTTPS, unless it is this machine. */
const issuer = z
  .string()
  .refine((text) => URL.canParse(text) && !/[?#@\s]/.test(text) && isTrusted(new URL(text)));

/** @param {URL} url */
function isTrusted(url) {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}

const webAddress = z
  .string()
  .regex(/^https?:\/\/[^/?#@]+\/?$/i)
  .refine((text) => URL.canParse(text))
  .transform((text) => new URL(text).origin);

/** "name:64 hexadecimal digits", apart by spaces or commas, the newest first; no name twice. */
const keyRing = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ""))
  .pipe(z.array(z.string().regex(/^[a-z0-9-]{1,20}:[0-9a-f]{64}$/)).min(1))
  .transform((parts) => parts.map((part) => part.split(":")))
  .transform((pairs) => pairs.map(([id = "", key = ""]) => ({ id, key: Buffer.from(key, "hex") })))
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length);

const schema = z.object({
  PORT: whole(1, 65535).default(3000),
  LISTEN: z.enum(["anywhere", "this-machine"]).default("anywhere"),
  AUTH_URL: webAddress.optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  KEY_RING: keyRing.optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: database.optional(),
  DATABASE_ROLE: z.string().optional(),
  DATABASE_POOLER: z.enum(["yes", "no"]).default("no"),
  DATABASE_TLS: z.enum(["verified", "as-asked"]).default("as-asked"),
  BACKUP_DIR: z.string().optional(),
  BACKUP_DATABASE_URL: database.optional(),
  SMTP_URL: address("smtp:", "smtps:").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .optional(),
  OAUTH_ISSUER: issuer.optional(),
  OAUTH_CLIENT_ID: z.string().max(500).optional(),
  OAUTH_CLIENT_SECRET: z.string().max(500).optional(),
  OAUTH_NAME: z.string().max(40).optional(),
  TRUST_PROXY: whole(0, 9).default(0),
  HSTS: z.enum(["off", "host", "subdomains", "preload"]).default("host"),
  CONTACT: z.union([z.string().regex(/^[^\s<>@:/]+@[^\s<>@:/]+$/), address("http:", "https:")]).optional(),
  SHUTDOWN_GRACE: whole(0, 300).default(1),
  WORKERS: whole(1, 64).optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,200}=*$/)
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address("http:", "https:").optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  LOG_READING: z.enum(["each", "counted"]).default("each"),
});

/** What each setting must be, in words that finish "NAME must be …". */
const needed = {
  PORT: "a whole number from 1 to 65535, such as 3000",
  LISTEN: "one of anywhere or this-machine",
  AUTH_URL: "the address people type, without a path, such as https://tend.example.org",
  AUTH_SECRET: "at least 32 random characters, such as those that `openssl rand -hex 32` prints",
  KEY_RING: "one key or more, the newest first, each a name of its own, a colon and 64 hexadecimal digits",
  DATA_DIR: "a folder, such as .data",
  DATABASE_URL:
    "a PostgreSQL address, such as postgres://user:password@localhost:5432/tend; with DATABASE_TLS=verified it names a host and no IP address, and ends in ?sslmode=verify-full",
  DATABASE_ROLE: "the name of a PostgreSQL role",
  DATABASE_POOLER: "yes or no",
  DATABASE_TLS: "one of verified or as-asked",
  BACKUP_DIR: "a folder, best on another disk, such as /var/backups/tend",
  BACKUP_DATABASE_URL:
    "the PostgreSQL address of a role that sees every row, such as postgres://tend_backup:password@localhost:5432/tend; with DATABASE_TLS=verified it names a host and no IP address, and ends in ?sslmode=verify-full",
  SMTP_URL: "a mail server’s address, such as smtp://user:password@mail.example.org:587",
  MAIL_FROM: "the sender of mails, such as Tend <tend@example.org>; it is needed with SMTP_URL",
  OAUTH_ISSUER: "the https address of an OpenID Connect provider; it is needed with the other OAUTH settings",
  OAUTH_CLIENT_ID: "the id that the provider gave this Tend; it is needed with OAUTH_ISSUER",
  OAUTH_CLIENT_SECRET: "the secret that the provider gave this Tend; it is needed with OAUTH_ISSUER",
  OAUTH_NAME: "what people call the provider, in up to 40 letters; it is needed with OAUTH_ISSUER",
  TRUST_PROXY: "the number of proxies in front of Tend, from 0 to 9, such as 1",
  HSTS: "one of off, host, subdomains or preload",
  CONTACT: "an e-mail address or the address of a web page, such as tend@example.org",
  SHUTDOWN_GRACE: "a whole number of seconds from 0 to 300, such as 5",
  WORKERS: "a whole number of processes from 1 to 64, such as 2",
  METRICS_TOKEN: "16 to 200 letters and digits, such as those that `openssl rand -hex 16` prints",
  OTEL_EXPORTER_OTLP_ENDPOINT: "the http or https address of a collector, such as http://localhost:4318",
  LOG_LEVEL: "one of debug, info, warn, error or silent",
  LOG_READING: "each or counted",
};

/** With DATABASE_TLS=verified, each of these asks for TLS, and for a certificate that is valid for its host. */
const toPostgres = ["DATABASE_URL", "BACKUP_DATABASE_URL"];

/** Of these, each needs the others. */
const together = ["OAUTH_ISSUER", "OAUTH_CLIENT_ID", "OAUTH_CLIENT_SECRET", "OAUTH_NAME"];

/** @typedef {ReturnType<typeof readSettings>} Settings */

/**
 * All settings, checked, with defaults filled in. An empty value counts as not set.
 * @param {Record<string, string | undefined>} env
 * @throws one Error that names every wrong setting in plain words, and no secret
 */
export function readSettings(env = process.env) {
  return (env === process.env && shared[key]) || settingsIn(env);
}

// On globalThis, since Next bundles this file into its pages.
const key = Symbol.for("tend.settings");
/** @type {typeof globalThis & { [key]?: ReturnType<typeof settingsIn> }} */
const shared = globalThis;

/**
 * Holds on to the settings from here on, once they are all there: a page asks for them a dozen times, and to read and check
 * them takes 11 µs each time.
 */
export function keepSettings() {
  shared[key] = settingsIn(process.env);
  return shared[key];
}

/** @param {Record<string, string | undefined>} env */
function settingsIn(env) {
  const given = Object.fromEntries(Object.keys(needed).map((name) => [name, env[name]?.trim() || undefined]));
  const parsed = schema.safeParse(given);
  const wrong = new Set(parsed.error?.issues.map((issue) => String(issue.path[0])));
  if (given.SMTP_URL && !given.MAIL_FROM) wrong.add("MAIL_FROM");
  if (together.some((name) => given[name])) for (const name of together) if (!given[name]) wrong.add(name);
  if (given.DATABASE_TLS === "verified")
    for (const name of toPostgres) if (given[name] && !isVerified(given[name])) wrong.add(name);
  if (!parsed.success || wrong.size > 0) throw new Error(explain(wrong));
  const { AUTH_URL, MAIL_FROM, ...rest } = parsed.data;
  return {
    ...rest,
    AUTH_URL: AUTH_URL ?? `http://localhost:${rest.PORT}`,
    MAIL_FROM: MAIL_FROM ?? "Tend <tend@localhost>",
  };
}

/**
 * The address of each server in one that may name several, as libpq takes it: postgres://tend:…@one:5432,two:5432/tend. What
 * libpq is told there about choosing among them is left out: the one that takes writes is looked for in any case.
 * @param {string} text
 * @returns {string[]}
 */
export function databaseHosts(text) {
  const [, before = "", hosts = "", after = ""] = /^(\w+:\/\/(?:[^@/?#]*@)?)([^@/?#]+)(.*)$/.exec(text) ?? [];
  const each = hosts.split(",");
  if (each.length < 2) return [text];
  // One address may leave the host out (a Unix socket); in a list each has to be there.
  if (each.includes("")) return [];
  const rest = after.replace(/([?&])target_session_attrs=[^&]*(&|$)/, (_, first, last) =>
    last ? first : "",
  );
  return each.map((host) => `${before}${host}${rest}`);
}

/**
 * The secret that signs and seals. Building pages needs none, so it is apart from `readSettings`.
 * @param {Record<string, string | undefined>} env
 */
export function readSecret(env = process.env) {
  const { AUTH_SECRET } = readSettings(env);
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set. `npm start` makes one and keeps it.");
  return AUTH_SECRET;
}

/**
 * The keys that encrypt what people write, the newest first: it writes, and all of them read.
 * @param {Record<string, string | undefined>} env
 * @returns {[RingKey, ...RingKey[]]}
 */
export function readKeyRing(env = process.env) {
  const { KEY_RING: given } = env;
  if (known && known.given === given) return known.ring;
  const [newest, ...older] = readSettings(env).KEY_RING ?? [];
  if (!newest) throw new Error("KEY_RING is not set. `npm start` makes one and keeps it.");
  /** @type {[RingKey, ...RingKey[]]} */
  const ring = [newest, ...older];
  known = { given, ring };
  return ring;
}

/** @typedef {{ id: string, key: Buffer }} RingKey */

/** Asked for each text that is read, so that it is not read anew each time. @type {{ given: string | undefined, ring: [RingKey, ...RingKey[]] } | undefined} */
let known;

/**
 * Whether a form comes from our own pages, by what its browser says of it. This is what keeps other sites from sending
 * one in a member's name (CSRF), so a browser that says nothing is refused. Text browsers send a Referer and no
 * Origin. Fetch metadata that tells of another site outweighs all else; "none" tells of no site at all.
 * @param {Pick<Settings, "AUTH_URL">} settings
 * @param {Record<string, string | string[] | undefined>} headers of the request, by their names in small letters
 */
export function isOwnForm(settings, headers) {
  const { origin, referer, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  // An opaque origin, as a browser sends it under "Referrer-Policy: no-referrer".
  if (origin === "null") return site === "same-origin";
  if (origin !== undefined) return isOwnAddress(settings, origin);
  return site === "same-origin" || isOwnAddress(settings, referer);
}

/**
 * Whether an address is one of ours. On one's own machine the names of that machine are one: someone who follows a
 * link to localhost may have typed 127.0.0.1.
 * @param {Pick<Settings, "AUTH_URL">} settings
 * @param {string | string[] | undefined} address
 */
function isOwnAddress({ AUTH_URL }, address) {
  if (typeof address !== "string" || !URL.canParse(address)) return false;
  const ours = new URL(AUTH_URL);
  const theirs = new URL(address);
  if (theirs.origin === ours.origin) return true;
  return [ours, theirs].every(isLoopback) && theirs.protocol === ours.protocol && theirs.port === ours.port;
}

/**
 * How the mail server is spoken to: over TLS or not at all, for sign-in links go that way, unless it is this machine. The address
 * itself may say otherwise (?requireTLS=false).
 * @param {string} SMTP_URL
 */
export function mailServer(SMTP_URL) {
  return { url: SMTP_URL, requireTLS: !isLoopback(new URL(SMTP_URL)) };
}

/**
 * Whether an address leads to the very machine from which it is opened.
 * @param {Pick<URL, "hostname">} url
 */
export function isLoopback({ hostname }) {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/**
 * What the operator is told at the start of how people get their sign-in links; nothing where they come by mail. At an
 * address that others can open, whoever may read a page with links could sign in as anyone, so that there is none.
 * @param {Pick<Settings, "AUTH_URL" | "SMTP_URL">} settings
 */
export function whereLinksAre({ AUTH_URL, SMTP_URL }) {
  if (SMTP_URL) return undefined;
  if (isLoopback(new URL(AUTH_URL)))
    return `No mail server is set: sign-in links are shown here, and at ${AUTH_URL}/sign-in/links`;
  return (
    "Nobody gets a sign-in link by mail, since no mail server is set. Give its address as SMTP_URL, and MAIL_FROM\n" +
    "(.env.example explains both). Until then links are shown here alone, for you to hand on."
  );
}

/**
 * Whether the driver then refuses a server that has no TLS, or no certificate for its name. "prefer" does without, "require"
 * takes any certificate, and for a host that is an IP address postgres.js 3.4.9 takes one for "localhost".
 * @param {string} text
 */
function isVerified(text) {
  return databaseHosts(text).every((one) => URL.canParse(one) && asksForProof(new URL(one)));
}

/** @param {URL} address */
function asksForProof({ hostname, searchParams }) {
  return searchParams.get("sslmode") === "verify-full" && isIP(hostname.replace(/^\[|\]$/g, "")) === 0;
}

/** @param {Set<string>} wrong */
function explain(wrong) {
  const lines = Object.entries(needed)
    .filter(([name]) => wrong.has(name))
    .map(([name, need]) => `  ${name} must be ${need}.`);
  return [
    `${lines.length === 1 ? "One setting needs" : `${lines.length} settings need`} a change:`,
    ...lines,
    "Settings come from the environment or from the file .env; .env.example explains each.",
  ].join("\n");
}
