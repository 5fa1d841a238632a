import { expect, test, vi } from "vitest";
import {
  databaseHosts,
  isOwnForm,
  keepSettings,
  readSecret,
  readSettings,
  whereLinksAre,
} from "./settings.mjs";

test("with nothing set, Tend runs on this machine", () => {
  expect(readSettings({})).toMatchObject({
    PORT: 3000,
    AUTH_URL: "http://localhost:3000",
    DATA_DIR: ".data",
    TRUST_PROXY: 0,
    LOG_LEVEL: "info",
  });
});

test("an empty value counts as not set", () => {
  expect(readSettings({ PORT: "", AUTH_URL: " ", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test("the address follows the port, unless it is set", () => {
  expect(readSettings({ PORT: "8080" }).AUTH_URL).toBe("http://localhost:8080");
  expect(readSettings({ AUTH_URL: "HTTPS://Tend.example.org:443/" }).AUTH_URL).toBe(
    "https://tend.example.org",
  );
});

test.each([
  ["PORT", "abc"],
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["AUTH_URL", "tend.example.org"],
  ["AUTH_URL", "https://tend.example.org/path"],
  ["AUTH_URL", "https://user@tend.example.org"],
  ["AUTH_SECRET", "too short"],
  ["DATABASE_URL", "mysql://localhost/tend"],
  ["SMTP_URL", "mail.example.org:25"],
  ["MAIL_FROM", "Tend"],
  ["MAIL_FROM", "Tend <tend@example.org>\nBcc: someone@example.org"],
  ["TRUST_PROXY", "true"],
  ["HSTS", "always"],
  ["CONTACT", "ask at the desk"],
  ["CONTACT", "mailto:tend@example.org"],
  ["METRICS_TOKEN", "short"],
  ["METRICS_TOKEN", "with a space in between"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4318"],
  ["LISTEN", "127.0.0.1"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by its name", (name, value) => {
  const refuse = () => readSettings({ MAIL_FROM: "tend@example.org", [name]: value });
  expect(refuse).toThrow(`One setting needs a change:\n  ${name} must be `);
});

test("where TLS is wanted, an address that could do without it is refused", () => {
  const url = (name: string, asks: string) => ({
    DATABASE_TLS: "verified",
    [name]: `postgres://tend:hush@db.example.org/tend${asks}`,
  });
  for (const name of ["DATABASE_URL", "BACKUP_DATABASE_URL"]) {
    for (const asks of [
      "",
      "?sslmode=prefer",
      "?sslmode=require",
      "?ssl=verify-full",
      "?sslmode=VERIFY-FULL",
    ])
      expect(() => readSettings(url(name, asks)), asks).toThrow(`a change:\n  ${name} must be `);
    for (const host of ["10.0.0.5", "[::1]"]) {
      const asked = { ...url(name, ""), [name]: `postgres://tend@${host}/tend?sslmode=verify-full` };
      expect(() => readSettings(asked), host).toThrow(`a change:\n  ${name} must be `);
    }
    const two = `postgres://tend@one.example.org,10.0.0.5/tend?sslmode=verify-full`;
    expect(() => readSettings({ ...url(name, ""), [name]: two })).toThrow(`a change:\n  ${name} must be `);
    expect(readSettings(url(name, "?sslmode=verify-full"))).toMatchObject({ DATABASE_TLS: "verified" });
  }
  expect(readSettings({ DATABASE_TLS: "verified" })).toMatchObject({ DATABASE_URL: undefined });
});

test("an address may name several servers, each of which has to be one", () => {
  const DATABASE_URL =
    "postgres://tend:p%40ss@one:5432,[::1]:5433,three/tend?target_session_attrs=primary&sslmode=require";
  expect(readSettings({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
  expect(databaseHosts(DATABASE_URL)).toEqual([
    "postgres://tend:p%40ss@one:5432/tend?sslmode=require",
    "postgres://tend:p%40ss@[::1]:5433/tend?sslmode=require",
    "postgres://tend:p%40ss@three/tend?sslmode=require",
  ]);
  expect(databaseHosts("postgres://a:b@one,two/tend?x=1&target_session_attrs=any").at(-1)).toBe(
    "postgres://a:b@two/tend?x=1",
  );
  const one = "postgres://localhost:5432/tend?target_session_attrs=any";
  expect(databaseHosts(one)).toEqual([one]);
  for (const wrong of [
    "postgres://a:b@one:5432,two:port/tend",
    "postgres://one,,two/tend",
    "mysql://one,two/tend",
  ])
    expect(() => readSettings({ DATABASE_URL: wrong }), wrong).toThrow("DATABASE_URL must be");
});

test("a provider is named whole, over HTTPS, or not at all", () => {
  const whole = {
    OAUTH_ISSUER: "https://login.example.org/realms/clinic",
    OAUTH_CLIENT_ID: "tend",
    OAUTH_CLIENT_SECRET: "hush",
    OAUTH_NAME: "Clinic",
  };
  expect(readSettings(whole)).toMatchObject(whole);
  for (const missing of Object.keys(whole))
    expect(() => readSettings({ ...whole, [missing]: "" })).toThrow(
      `One setting needs a change:\n  ${missing} `,
    );
  for (const OAUTH_ISSUER of [
    "http://login.example.org",
    "login.example.org",
    "https://a@b.example",
    "http://localhost.evil.example",
  ])
    expect(() => readSettings({ ...whole, OAUTH_ISSUER })).toThrow(
      "  OAUTH_ISSUER must be the https address",
    );
  expect(readSettings({ ...whole, OAUTH_ISSUER: "http://localhost:9000" }).OAUTH_NAME).toBe("Clinic");
});

test("all that is wrong is named at once", () => {
  const refuse = () =>
    readSettings({ PORT: "abc", AUTH_SECRET: "hush", SMTP_URL: "smtp://mail.example.org" });
  expect(refuse).toThrow(/^3 settings need a change:\n {2}PORT must .*\n {2}AUTH_SECRET .*\n {2}MAIL_FROM /);
});

test("no secret is repeated", () => {
  const wrong = { AUTH_SECRET: "hush", DATABASE_URL: "hush", SMTP_URL: "hush" };
  expect(() => readSettings(wrong)).not.toThrow(/hush/);
});

test("the secret is asked for only where it is needed", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  expect(readSecret({ AUTH_SECRET: secret })).toBe(secret);
  expect(() => readSecret({})).toThrow("AUTH_SECRET is not set");
});

test.each([
  ["http://localhost:3000", "http://localhost:3000", true],
  ["http://localhost:3000", "http://127.0.0.1:3000", true],
  ["http://localhost:3000", "http://[::1]:3000", true],
  ["http://localhost:3000", "http://localhost:3001", false],
  ["http://localhost:3000", "https://localhost:3000", false],
  ["http://localhost:3000", "http://localhost.example.org:3000", false],
  ["http://localhost:3000", "http://localhost:3000@example.org/", false],
  ["https://tend.example.org", "https://tend.example.org", true],
  ["https://tend.example.org", "http://tend.example.org", false],
  ["https://tend.example.org", "https://localhost", false],
  ["https://tend.example.org", "null", false],
  ["https://tend.example.org", "", false],
])("at %s, a form from %s is our own: %s", (AUTH_URL, address, own) => {
  expect(isOwnForm({ AUTH_URL }, { origin: address })).toBe(own);
  expect(isOwnForm({ AUTH_URL }, { referer: address && `${address}/guides?a=b` })).toBe(own);
});

const ours = "https://tend.example.org";
const page = `${ours}/today`;
test.each<[boolean, Record<string, string>]>([
  [false, {}],
  [true, { "sec-fetch-site": "same-origin" }],
  [true, { origin: "null", "sec-fetch-site": "same-origin" }],
  [true, { origin: ours, "sec-fetch-site": "none" }],
  [true, { referer: page, "sec-fetch-site": "none" }],
  [false, { "sec-fetch-site": "none" }],
  [false, { origin: "null" }],
  [false, { origin: "null", referer: page }],
  [false, { origin: "null", "sec-fetch-site": "cross-site", referer: page }],
  [false, { origin: "", referer: page }],
  [false, { origin: "https://example.org", referer: page, "sec-fetch-site": "same-origin" }],
  [false, { origin: ours, "sec-fetch-site": "cross-site" }],
  [false, { referer: page, "sec-fetch-site": "cross-site" }],
  [false, { referer: page, "sec-fetch-site": "same-site" }],
  [false, { referer: page, "sec-fetch-site": "anything" }],
  [false, { referer: `https://example.org/?${page}` }],
  [false, { referer: "/today" }],
])("it is %s that a form with %j is our own", (own, headers) => {
  expect(isOwnForm({ AUTH_URL: ours }, headers)).toBe(own);
});

test.each([
  ["https://tend.example.org", /SMTP_URL, and MAIL_FROM/],
  ["http://192.168.1.20:3000", /SMTP_URL, and MAIL_FROM/],
  ["http://localhost.example.org", /SMTP_URL, and MAIL_FROM/],
  ["http://localhost:3000", /at http:\/\/localhost:3000\/sign-in\/links$/],
  ["http://127.0.0.1:3000", /at http:\/\/127\.0\.0\.1:3000\/sign-in\/links$/],
])("without a mail server, the start at %s says where links are", (AUTH_URL, says) => {
  const said = whereLinksAre(readSettings({ AUTH_URL }));
  expect(said).toMatch(says);
  // The page is named only where it answers.
  expect(said?.includes("/sign-in/links")).toBe(!says.source.includes("SMTP_URL"));
});

test("with a mail server, the start has nothing to say of links", () => {
  const mail = { SMTP_URL: "smtp://localhost", MAIL_FROM: "a@b.c" };
  expect(whereLinksAre(readSettings({ AUTH_URL: "https://tend.example.org", ...mail }))).toBeUndefined();
});

test("what is kept is read and checked once; for other settings they are read all the same", () => {
  const read = vi.spyOn(URL, "canParse");
  try {
    const settings = keepSettings();
    read.mockClear();
    expect(readSettings()).toBe(settings);
    expect(read).not.toHaveBeenCalled();
    expect(readSettings({ PORT: "8080" }).PORT).toBe(8080);
  } finally {
    Reflect.deleteProperty(globalThis, Symbol.for("tend.settings"));
    read.mockRestore();
  }
});
