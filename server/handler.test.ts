import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { brotliDecompressSync, createGunzip, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSettings } from "#settings.mjs";
import { findAway, findUndrawn } from "./away.mjs";
import { serve } from "./handler.mjs";
import { publishPages } from "./publish/pages.mjs";
import { store } from "./publish/store.mjs";

const folder = mkdtempSync(join(tmpdir(), "tend-served-"));
const logged: string[] = [];
const id = "a".repeat(42);
let server: Server;
let port = 0;
/** The same without what is answered ahead of Node. */
let unaided: Server;
let isStopping = false;

/** Stands where Next stands: everything beyond it is Next's own. */
let next: (req: IncomingMessage, res: ServerResponse) => void = (_req, res) => res.end();

const source = (text: string) =>
  `<!DOCTYPE html><html lang="en" class="font_a font_b"><head><link rel="stylesheet" href="/_next/a.css"/></head><body><h1>${text}</h1><p data-wake>${"Breathe. ".repeat(99)}</p><script src="/_next/main.js" async=""></script><script>self.__next_f=[]</script></body></html>`;

beforeAll(async () => {
  const files = join(folder, "files");
  const pages = [{ path: "/guides/breathing", route: "/guides/[slug]", source: source("Breathing") }];
  const published = await publishPages(files, pages, source("Not here"));
  const asset = await store(files, { path: "/_next/main.js", keep: "forever" }, Buffer.from("1"));
  const papers = { path: "/guides/breathing/handout-large.pdf", route: "/guides/[slug]/[file]" };
  const paper = await store(files, papers, Buffer.from("%PDF"));
  const manifest = {
    ...published,
    files: [...published.pages, asset, paper],
    drawn: [{ path: "/search", frame: "search.html", script: "search.mjs" }],
    routes: [
      { route: "/plan/[item]", pattern: "^/plan/([^/]+?)(?:/)?$", kind: "rendered" },
      { route: "/summary/pdf", pattern: "^/summary/pdf$", kind: "handler" },
      {
        route: "/reminders/stop/[token]",
        pattern: "^/reminders/stop/([^/]+?)(?:/)?$",
        kind: "handler",
      },
      { route: "/readyz", pattern: "^/readyz(?:/)?$", kind: "handler" },
    ],
    actions: { [id]: ["/plan/[item]"] },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  mkdirSync(join(folder, "drawn"));
  writeFileSync(join(folder, "drawn/search.html"), '<h1>Frame</h1><main id="main">$&</main><p>Foot</p>');
  writeFileSync(
    join(folder, "drawn/search.mjs"),
    "export const draw = (address) => ('<p>$& ' + address.get('q') + '</p>').repeat(40);",
  );
  server = createServer({ requireHostHeader: false });
  await once(server.listen(0), "listening");
  port = portOf(server);
  const settings = readSettings({ AUTH_URL: `http://localhost:${port}`, TRUST_PROXY: "1" });
  const app = {
    getRequestHandler: () => async (req: IncomingMessage, res: ServerResponse) => next(req, res),
  };
  const log = pino({ base: null }, { write: (line) => logged.push(line) });
  const stopping = { isStopping: () => isStopping, untilClosed: async () => {}, watch: () => {} };
  await serve(server, { settings, app, log, folder, stopping });
  unaided = createServer({ requireHostHeader: false });
  const [parse] = unaided.listeners("connection") as [() => void];
  await serve(unaided, { settings, app, log, folder, stopping });
  unaided.removeAllListeners("connection").on("connection", parse);
  await once(unaided.listen(0), "listening");
});

afterAll(() => {
  for (const each of [server, unaided]) {
    each.closeAllConnections();
    each.close();
  }
  rmSync(folder, { recursive: true });
});

test("asked how it is, it says so when it stops, and not when only the database is away", async () => {
  next = (_req, res) => res.writeHead(503).end();
  expect(await ask("/healthz")).toMatchObject({ status: 200 });
  isStopping = true;
  for (const path of ["/healthz", "/readyz"])
    expect(await ask(path)).toMatchObject({ status: 503, text: "stopping\n" });
  expect(await ask("/guides/breathing")).toMatchObject({ status: 200 });
  isStopping = false;
});

test("what fails for want of a database is a 503 that says when to come back, and is kept nowhere", async () => {
  for (const path of ["/plan/1", "/readyz"]) {
    next = (_req, res) => {
      findAway();
      res.writeHead(500, { "Content-Type": "text/html" }).end("Next’s own");
    };
    const { status, headers, text } = await ask(path);
    expect([status, headers["retry-after"]], path).toEqual([503, "60"]);
    expect(headers["cache-control"]).toContain("no-store");
    expect(text).toContain("We cannot reach our records just now");
  }
});

test("what was drawn without its records is a 503 with its own words, unless a script waits for an answer", async () => {
  next = (_req, res) => {
    findUndrawn();
    res.end("We cannot reach your records");
  };
  const page = await ask("/plan/1");
  expect([page.status, page.headers["retry-after"], page.text]).toEqual([
    503,
    "60",
    "We cannot reach your records",
  ]);
  expect((await ask("/plan/1", { rsc: "1" })).status).toBe(200);
  next = (_req, res) => {
    findAway();
    res.end("drawn all the same");
  };
  expect((await ask("/plan/1")).status).toBe(200);
});

test.each(["/_next/main.js", "/guides/breathing/handout-large.pdf", "/healthz", "/guides/breathing/"])(
  "what is no page may load, run and be framed by nothing, opened by itself: %s",
  async (path) => {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
  },
);

test("no answer of Next’s is kept by anybody, whatever it or its address says of itself", async () => {
  next = (_req, res) => {
    res.writeHead(200, { "Content-Type": "text/css", "Cache-Control": "public, max-age=3600" }).end("a");
  };
  for (const path of ["/plan/today.css", "/plan/1?.js", "/plan/logo.png"])
    expect((await ask(path)).headers["cache-control"], path).toBe("private, no-store");
});

test("what is text says in which letters", async () => {
  for (const path of ["/_next/main.js", "/healthz", "/guides/breathing", "/nothing"])
    expect((await ask(path)).headers["content-type"], path).toMatch(/; charset=utf-8$/);
});

test("an error that reaches us is logged without what it says", async () => {
  next = () => {
    throw Object.assign(new Error("Failed query: select words"), { query: "select words", code: "42P01" });
  };
  const before = logged.length;
  expect((await ask("/plan/1")).status).toBe(500);
  const said = logged.slice(before).join("");
  expect(said).toContain('"code":"42P01"');
  expect(said).not.toContain("select");
});

test("an answer that failed has nothing left of what was begun", async () => {
  next = (_req, res) => {
    res.setHeader("Set-Cookie", "begun=1").setHeader("Content-Type", "text/x-component");
    throw new Error("half way");
  };
  const answer = await ask("/plan/1");
  expect(answer.headers).not.toHaveProperty("set-cookie");
  expect([answer.status, answer.headers["content-type"]]).toEqual([500, "text/html; charset=utf-8"]);
});

test("what Next puts on a request or an answer stays with Next", async () => {
  const shapes = async () => {
    const seen: PropertyKey[][] = [];
    const look = (req: IncomingMessage, res: ServerResponse) =>
      res.once("finish", () => seen.push([...Reflect.ownKeys(req), ...Reflect.ownKeys(res)]));
    server.prependListener("request", look);
    const { text } = await ask("/plan/1");
    server.off("request", look);
    return { text, keys: seen[0] };
  };
  next = (_req, res) => res.end("plain");
  const { keys } = await shapes();
  expect(keys?.length).toBeGreaterThan(10);
  next = (req, res) => {
    const { setHeader } = res;
    Object.assign(req, { url: "/elsewhere", meta: 1, [Symbol.for("meta")]: 2 });
    Object.assign(res, {
      setHeader: (name: string, value: string) => setHeader.call(res, name, value),
      sent: 3,
    });
    const kept = ["meta" in req, Reflect.get(req, Symbol.for("meta")), Reflect.get(res, "sent"), req.url];
    res.end(JSON.stringify(kept));
  };
  expect(await shapes()).toEqual({ text: '[true,2,3,"/elsewhere"]', keys });
});

const long = "Slow breathing. ".repeat(200);
const html = { "Content-Type": "text/html; charset=utf-8" };

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
])("what is drawn goes out in %s where it is taken, and says so", async (encoding, plainOf) => {
  const accepted = { "Accept-Encoding": encoding };
  for (const draw of [
    (res: ServerResponse) => res.writeHead(200, { ...html, "Content-Length": long.length }).end(long),
    (res: ServerResponse) => void res.setHeader("Content-Type", "text/x-component").end(long),
    (res: ServerResponse) => {
      res.setHeader("Content-Type", "text/html").write(long.slice(0, 100));
      setTimeout(() => res.end(long.slice(100)), 20);
    },
  ]) {
    next = (_req, res) => void draw(res);
    const answer = await ask("/plan/1", accepted);
    expect(answer.headers).toMatchObject({ "content-encoding": encoding, vary: "Cookie, Accept-Encoding" });
    expect(plainOf(answer.bytes).toString()).toBe(long);
    const head = await ask("/plan/1", accepted, "HEAD");
    expect(head).toMatchObject({ status: 200, text: "" });
  }
});

test("what is drawn in pieces arrives in pieces, compressed too", async () => {
  let finish = () => {};
  next = (_req, res) => {
    res.writeHead(200, html).write(long);
    finish = () => void res.end("the rest");
  };
  const sent = request({ port, path: "/plan/1", headers: { "Accept-Encoding": "gzip" } });
  sent.end();
  const [res] = (await once(sent, "response")) as [IncomingMessage];
  const unzip = res.pipe(createGunzip());
  let text = "";
  unzip.on("data", (part) => {
    text += part;
  });
  await expect.poll(() => text).toBe(long);
  finish();
  await once(unzip, "end");
  expect(text).toBe(`${long}the rest`);
});

test("a client that goes away in the middle of a compressed page takes nothing with it", async () => {
  const ended = new Promise((done) => {
    next = (_req, res) => {
      res.on("close", done).writeHead(200, html);
      for (let n = 0; n < 5000; n += 1) res.write(randomBytes(500).toString("base64"));
    };
  });
  const sent = request({ port, path: "/plan/1", headers: { "Accept-Encoding": "br" } });
  sent.on("error", () => {}).end();
  await once(sent, "response");
  sent.destroy();
  await ended;
  next = (_req, res) => res.end("still here");
  expect((await ask("/plan/1")).text).toBe("still here");
});

test("nothing is compressed that gains nothing by it, or whose length could tell a member's words", async () => {
  const encodingOf = async (path: string, headers: Record<string, string> = {}) =>
    (await ask(path, { "Accept-Encoding": "gzip, br", ...headers })).headers["content-encoding"];
  next = (_req, res) => res.writeHead(200, html).end(long);
  const cookie = { Cookie: "a=b; __Host-tend-session=x" };
  expect(await encodingOf("/plan/1?weeks=52&day=2026-11-28", cookie)).toBe("br");
  expect(await encodingOf("/plan/1?words=sleep")).toBe("br");
  for (const query of ["words=sleep", "weeks=52&q=s", "a=1%20", "weeks=12345678901"])
    expect(await encodingOf(`/plan/1?${query}`, cookie), query).toBeUndefined();
  next = (_req, res) => res.writeHead(200, html).end("short");
  expect((await ask("/plan/1", { "Accept-Encoding": "br" })).text).toMatch("short");
  next = (_req, res) => void res.setHeader("Content-Type", "text/html").end("short");
  const short = await ask("/plan/1", { "Accept-Encoding": "br" });
  expect(short.headers).toMatchObject({ "content-length": "5" });
  expect(short.headers["content-encoding"]).toBeUndefined();
  next = (_req, res) => res.writeHead(200, { "Content-Type": "application/pdf" }).end(long);
  expect(await encodingOf("/plan/1")).toBeUndefined();
  next = (_req, res) => res.writeHead(303, { Location: "/today" }).end();
  const away = await ask("/plan/1", { "Accept-Encoding": "br" });
  expect([away.status, away.headers.location, away.headers["content-encoding"]]).toEqual([
    303,
    "/today",
    undefined,
  ]);
  next = (_req, res) => res.end();
  expect((await ask("/plan/1")).headers).toMatchObject({ "content-length": "0" });
  for (const draw of [(res: ServerResponse) => res.end(), (res: ServerResponse) => res.end("")]) {
    next = (_req, res) => void draw(res.setHeader("Content-Type", "text/html"));
    const { headers } = await ask("/plan/1", { "Accept-Encoding": "br" }, "HEAD");
    expect(headers).not.toHaveProperty("content-length");
    expect(headers).not.toHaveProperty("content-encoding");
  }
  next = (_req, res) => void res.setHeader("Content-Type", "text/html").end("short");
  const asked = await ask("/plan/1", { "Accept-Encoding": "br" }, "HEAD");
  expect(asked.headers).toMatchObject({ "content-length": "5" });
});

function portOf(each: Server): number {
  return (each.address() as AddressInfo).port;
}

/** Not `fetch`, which tidies addresses and headers before it sends them. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body: string | Buffer = "",
) {
  const sent = request({ port, path, method, headers: { Connection: "close", ...headers } });
  sent.end(body);
  const [res] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of res) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { status: res.statusCode, headers: res.headers, raw: res.rawHeaders, bytes, text: bytes.toString() };
}

const own = () => ({ Origin: `http://localhost:${port}` });
const encoded = { "Content-Type": "application/x-www-form-urlencoded" };

test("answers a published page from memory, in the form that was asked for", async () => {
  const plain = await ask("/guides/breathing?from=mail");
  expect(plain).toMatchObject({ status: 200, text: expect.stringContaining("<h1>Breathing") });
  const brotli = await ask("/guides/breathing", { "Accept-Encoding": "gzip;q=0.5, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text);
  const gzip = await ask("/guides/breathing", { "Accept-Encoding": "br;q=0, gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  const head = await ask("/guides/breathing", {}, "HEAD");
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers).toMatchObject({ "content-length": plain.headers["content-length"] });
});

test("draws the words of a page for its address, into what was published around them, and asks Next nothing", async () => {
  next = () => {
    throw new Error("Next was asked");
  };
  const plain = await ask("/search?q=can%27t+sleep");
  expect(plain.text).toBe(
    `<h1>Frame</h1><main id="main">${"<p>$& can't sleep</p>".repeat(40)}</main><p>Foot</p>`,
  );
  expect(plain.headers["cache-control"]).toContain("no-store");
  expect(plain.headers["content-security-policy"]).toContain("script-src 'self';");
  const gzip = await ask("/search?q=can%27t+sleep", { "Accept-Encoding": "br, gzip" });
  expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
  const head = await ask("/search?q=can%27t+sleep", {}, "HEAD");
  expect([head.text, head.headers["content-length"]]).toEqual(["", plain.headers["content-length"]]);
  expect((await ask("/search?q=%zz&q[]=1&&=&q=2")).text).toContain("$& %zz");
  expect(logged.join("")).not.toContain("sleep");
});

test.each([
  ["*", "br"],
  ["GZIP", "gzip"],
  ["Br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0.001, gzip;q=0", "br"],
  ["br;q=0, *", "gzip"],
  ["*;q=0, gzip", "gzip"],
  ["gzip;Q=0, br; q=0.000", undefined],
  ["br;q=0", undefined],
  ["identity, br;q=0.5, gzip;q=0.5", undefined],
  ["identity;q=0.5, gzip;q=0.4", undefined],
  ["identity;q=0", undefined],
  ["*;q=0", undefined],
  ["identity;q=0, *;q=0.1", "br"],
  ["brotli, gzipped, x-br", undefined],
  ["deflate, zstd", undefined],
  ["", undefined],
  [";;,q=, ,br ;q=, =", "br"],
])("Accept-Encoding: %s is answered in %s", async (accepted, encoding) => {
  const { status, headers, bytes } = await ask("/guides/breathing", { "Accept-Encoding": accepted });
  expect([status, headers["content-encoding"]]).toEqual([200, encoding]);
  const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding ? gunzipSync(bytes) : bytes;
  expect(plain.toString()).toContain("<h1>Breathing");
});

test("sends nothing twice that has not changed, and names each encoding by a strong tag of its own", async () => {
  const tags: string[] = [];
  for (const encoding of ["identity", "br", "gzip"]) {
    const asked = { "Accept-Encoding": encoding };
    const { etag = "", vary } = (await ask("/guides/breathing", asked)).headers;
    expect(etag).toMatch(/^"[\w-]+"$/);
    tags.push(etag);
    for (const known of [etag, `W/${etag}`, `"other", W/${etag} ,"more"`, "*"]) {
      const again = await ask("/guides/breathing", { ...asked, "If-None-Match": known });
      expect(again, known).toMatchObject({ status: 304, text: "", headers: { etag, vary } });
    }
    for (const other of [
      etag.slice(1, -1),
      `"x${etag.slice(1)}`,
      '""',
      "nonsense",
      `${etag.slice(0, -1)}-br"`,
    ]) {
      const again = await ask("/guides/breathing", { ...asked, "If-None-Match": other });
      expect(again.status, other).toBe(200);
    }
  }
  expect(new Set(tags).size).toBe(3);
});

test("lets nothing inline run, and says so once", async () => {
  for (const path of ["/guides/breathing", "/nothing", "/plan/1"]) {
    const { raw } = await ask(path);
    const policies = raw.filter((_, at) => raw[at - 1]?.toLowerCase() === "content-security-policy");
    expect(policies).toHaveLength(1);
    expect(policies[0]).not.toContain("unsafe");
    expect(raw.map((each) => each.toLowerCase())).not.toContain("set-cookie");
  }
});

test.each([
  "/nothing",
  "//elsewhere.example/",
  "/%E0%A4%A",
  "/%00",
  "/plan/%00",
  "/plan/%2e%2e",
  "/_not-found",
  // No token is set.
  "/metrics",
  "*",
])("answers %s with the not-found page, whatever the method", async (path) => {
  for (const method of ["GET", "POST"]) {
    const answer = await ask(path, {}, method);
    expect(answer).toMatchObject({ status: 404, text: expect.stringContaining("Not here") });
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
});

test.each([
  "/guides/Breathing",
  "/GUIDES/BREATHING/",
  "/guides/breathing.",
  "/guides/breathing,",
  "/guides/breathing).",
  "/guides/breathing%E2%80%9D",
  "/guides/breathing%E2%80%8B",
  "/guides/breathing%20",
  "/guides/breathing/.",
  "/guides/breathing%3E",
])("finds what is meant by %s", async (path) => {
  const answer = await ask(`${path}?a=1`);
  expect(answer).toMatchObject({ status: 308, headers: { location: "/guides/breathing?a=1" } });
});

test.each([
  ["/guides/breathing/handout-large.pdf?from=Praxis+M%C3%BCller", 307],
  ["/guides/breathing/handout-large.pdf?country=GB&from=%00", 200],
  ["/guides/breathing/handout-large.pdf?utm_source=mail", 200],
  ["/guides/breathing/handout-large.pdf", 200],
])(
  "a published paper (%s) is sent, or leads to one that is drawn with a name or a country",
  async (path, status) => {
    const answer = await ask(path);
    const to = "/guides/breathing/handout/pdf?from=Praxis+M%C3%BCller&paper=A4&print=large";
    expect([answer.status, answer.headers.location]).toEqual([status, status === 307 ? to : undefined]);
    await expect.poll(() => logged.at(-1)).toContain(`"route":"/guides/[slug]/[file]","status":${status},`);
  },
);

test("leads an address with a slash too many to the one without", async () => {
  const answer = await ask("/guides/breathing/?a=1");
  expect(answer).toMatchObject({ status: 308, headers: { location: "/guides/breathing?a=1" } });
});

test("gives Lynx a page without a query in its address, so that it says where the form on it comes from", async () => {
  const lynx = { "User-Agent": "Lynx/2.9.0" };
  next = (req, res) => res.end(req.url);
  for (const path of ["/guides/breathing", "/plan/b"]) {
    const led = await ask(`${path}?to=/today`, lynx);
    expect([led.status, led.headers.location]).toEqual([307, `${path}/~/to=%2Ftoday`]);
    expect((await ask(`${path}/~/to=%2Ftoday`, lynx)).status).toBe(200);
    expect((await ask(`${path}/~/to=%2Ftoday`)).headers.location).toBe(`${path}?to=%2Ftoday`);
  }
  expect((await ask("/plan/b/~/to=%2Ftoday", lynx)).text).toBe("/plan/b?to=%2Ftoday");
  const sent = { ...encoded, ...lynx, Referer: `http://127.0.0.1:${port}/plan/b/~/to=%2Ftoday` };
  expect((await ask("/readyz/~/a=1", sent, "POST", "a=1")).text).toBe("/readyz?a=1");
  // Papers have no forms, and their names are read by their ends.
  expect((await ask("/summary/pdf?a=1", lynx)).text).toBe("/summary/pdf?a=1");
});

test("leads an address with something behind it to the one that was meant", async () => {
  for (const behind of [".", ")", "%3E", "%E2%80%8B", "%25E2%2580%258B", "%E2%80", ").%E2%80%8B"]) {
    const answer = await ask(`/guides/breathing${behind}?utm_source=mail`);
    expect(answer).toMatchObject({
      status: 308,
      headers: { location: "/guides/breathing?utm_source=mail" },
    });
  }
  expect((await ask("/nothing-here.")).status).toBe(404);
});

test("an address with an origin in front is the one behind it, as for a proxy", async () => {
  for (const origin of ["http://localhost", "HTTPS://elsewhere.example:8443"]) {
    expect((await ask(`${origin}/guides/breathing?from=mail`)).status).toBe(200);
    expect((await ask(`${origin}/nothing`)).status).toBe(404);
    expect((await ask(`${origin}?from=mail`)).status).toBe(404);
    // Nobody is led to an origin that they named themselves.
    const led = await ask(`${origin}/guides/breathing?from=mail`, { "User-Agent": "Lynx/2.9.0" });
    expect([led.status, led.headers.location]).toEqual([307, "/guides/breathing/~/from=mail"]);
    next = (req, res) => res.end(req.url);
    expect((await ask(`${origin}/plan/1?weeks=12`)).text).toBe("/plan/1?weeks=12");
  }
  for (const other of ["ftp://localhost/guides/breathing", "*"])
    expect((await ask(other)).status, other).toBe(404);
});

test("what says how it is takes no form", async () => {
  expect((await ask("/healthz", own(), "POST")).status).toBe(405);
});

const pages = ["/guides/breathing", "/_next/main.js", "/guides/breathing/handout-large.pdf"];
const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pages) },
  fc.constantFrom("/guides/breathing?from=mail", "/guides/breathing/handout-large.pdf?from=A"),
  fc.constantFrom("//guides/breathing", "/guides/breathing/", "/GUIDES/breathing", "/guides/breathing."),
  fc.constantFrom("/guides/%62reathing", "/guides/breathing%2f", "http://elsewhere.example/guides/breathing"),
);
const others = [
  ...[
    "Range: bytes=0-3",
    "If-Modified-Since: Sat, 29 Nov 2036 00:00:00 GMT",
    "Expect: 100-continue",
    "Expect: tea",
  ],
  ...[
    "Connection: keep-alive",
    "Upgrade: websocket",
    "Sec-Fetch-Site: cross-site",
    "Cookie: a=b",
    "RSC: 1",
    "rsc: 1",
    "Rsc: 0",
  ],
  ...["RSC:", "Next-Router-Prefetch: 1", "Accept: text/x-component", "__proto__: a", "Origin: null"],
  ...["Accept-Encoding: br;q=0, gzip;q=0.5", "accept-encoding: br", "Accept-Encoding:", "If-None-Match: *"],
  ...['If-None-Match: "a", W/"b"', "IF-NONE-MATCH:", "Host: elsewhere.example", "Content-Type: text/plain"],
];
/** What a parser may stumble over. */
const odd = [
  ...[
    "Accept-Encoding: \t gzip\t ",
    "Accept-Encoding : br",
    " gzip",
    "X: \x7f",
    "X: ä",
    ": a",
    "X",
    "X\0: a",
  ],
  ...["Connection: close", "Connection: Keep-Alive", "Connection: keep-alive, TE", "Proxy-Connection: close"],
  ...[
    "connection: keep-alive\t",
    "Connection: upgrade",
    "Keep-Alive: timeout=1",
    "TE: trailers",
    "Trailer: x",
  ],
  ...["Transfer-Encoding: identity", "Content-Length: 0", "X: a\rY: b", "X: a\nContent-Length: 0"],
];
const ends = [
  ...["\r\n", "\r\n", "\r\n", "Content-Length: 0\r\n\r\n", "Content-Length: 3\r\n\r\nabc"],
  ...[
    "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    "Content-Length: 1\r\nContent-Length: 1\r\n\r\na",
  ],
];
const oddEnds = ["\r\nGET /guides/breathing HTTP/1.1\r\nHost: a\r\n\r\n", "\n\n", "\r\n\r\n"];
/** Where the network parts a request, from its end. */
const cuts = fc.array(fc.constantFrom(1, 2, 3, 4, 20, 60), { maxLength: 2 });

test("what is sent at a glance is what a closer look would have sent, and the request behind it is answered too", async () => {
  next = (_req, res) => res.end("rendered");
  /** While it stops each request is looked at closely. */
  const answered = (isLookedAt: boolean, request: string) => {
    isStopping = isLookedAt;
    return everythingFor(portOf(unaided), [request]).finally(() => {
      isStopping = false;
    });
  };
  const files = await countFiles(others, ends, async (request) => {
    const glanced = await answered(false, request);
    expect(glanced).toBe(await answered(true, request));
    return glanced;
  });
  expect(files).toBeGreaterThan(20);
});

test("what is answered ahead of Node is what Node would have answered, in whatever pieces it was asked", async () => {
  next = (_req, res) => res.end("rendered");
  const answered = async (request: string, at: number[] = []) => {
    const whole = await alike([request]);
    // Where it is refused, the connection may be gone before the next piece comes.
    return /^HTTP\/1.1 [23]/.test(whole) && at.length > 0 ? alike(parted(request, at)) : whole;
  };
  const alike = async (pieces: string[]) => {
    const ahead = await everythingFor(port, pieces);
    expect(ahead, pieces.join("|")).toBe(await everythingFor(portOf(unaided), pieces));
    return ahead;
  };
  const [lines, allEnds] = [
    [...others, ...odd],
    [...ends, ...oddEnds],
  ];
  const head = "GET /guides/breathing HTTP/1.1\r\nHost: a.example\r\n";
  const one = [...lines.map((line) => `${line}\r\n\r\n`), ...allEnds].map((rest) => head + rest);
  await Promise.all(one.map((request) => answered(request)));
  expect(await countFiles(lines, allEnds, answered)).toBeGreaterThan(20);
});

/** Of requests of all kinds, how many were answered with a file. */
async function countFiles(
  lines: string[],
  ends: string[],
  answer: (request: string, cuts: number[]) => Promise<string>,
): Promise<number> {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "OPTIONS"),
      target,
      fc.constantFrom("1.1", "1.1", "1.0"),
      fc.array(fc.constantFrom(...lines), { maxLength: 4 }),
      fc.constantFrom(...ends),
      cuts,
      async (method, path, version, sent, end, at) => {
        const request = [`${method} ${path} HTTP/${version}`, "Host: a.example", ...sent, end].join("\r\n");
        if (/^HTTP\/1.1 (200|304) /.test(await answer(request, at))) files += 1;
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
  return files;
}

function parted(text: string, ends: number[]): string[] {
  const at = [0, ...ends.map((end) => Math.max(0, text.length - end)).toSorted((a, b) => a - b)];
  return at.map((start, index) => text.slice(start, at[index + 1])).filter((piece) => piece !== "");
}

/** All that comes back for it, and for one behind it on the same connection, but for what differs each time. */
async function everythingFor(at: number, pieces: string[]): Promise<string> {
  const socket = connect(at).setEncoding("utf8").setNoDelay(true);
  let answer = "";
  const begins = new Promise<void>((done) => {
    socket.on("data", (part) => {
      answer += part;
      done();
    });
  });
  const closed = new Promise<void>((done) => socket.on("error", () => {}).on("close", () => done()));
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) await delay(3);
    socket.write(piece);
  }
  await Promise.race([begins, closed]);
  socket.write("GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  await closed;
  return answer.replace(/^Date: .*$/gim, "").replace(/nonce-[\w+/=]+/g, "nonce");
}

test("says which methods there are", async () => {
  for (const method of ["PROPFIND", "DELETE", "OPTIONS"]) {
    expect(await ask("/plan/1", {}, method)).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD, POST" },
    });
  }
  expect((await ask("/_next/main.js", own(), "POST")).status).toBe(405);
});

test("sets what it says itself in the type of the site", async () => {
  const { text } = await ask("/_next/main.js", own(), "POST");
  expect(text).toContain('<html lang="en" class="font_a font_b">');
  expect(text).toContain('<link rel="stylesheet" href="/_next/a.css">');
});

test.each([
  ["GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "We could not read that"],
  ["GET / HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n", 400, "We could not read that"],
  [`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"a".repeat(20_000)}\r\n\r\n`, 431, "too much along"],
  [
    "GET /guides/breathing HTTP/1.1\r\nHost: a\r\nHost: a\r\nConnection: close\r\n\r\n",
    400,
    "We could not read that",
  ],
  [
    "POST /plan/1 HTTP/1.1\r\nHost: a\r\nContent-Type: a\r\ncontent-type: b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    400,
    "We could not read that",
  ],
  [
    "POST /plan/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
    400,
    "We could not read that",
  ],
  ["CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405, "That cannot be done here"],
  ["\u0016\u0003\u0001 speaks TLS", 400, "We could not read that"],
  ["GET /guides/breathing HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n", 200, "Breathing"],
])(
  "answers in plain words, and with our headers, even what Node refuses itself: %j",
  async (sent, status, words) => {
    const socket = connect(port).setEncoding("utf8");
    let answer = "";
    socket.on("data", (part) => {
      answer += part;
    });
    socket.write(sent);
    await once(socket, "close");
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(head).toMatch(/^referrer-policy: same-origin/im);
    expect(head).toMatch(/^connection: close/im);
    expect(Number(/^content-length: (\d+)/im.exec(head)?.[1])).toBe(Buffer.byteLength(body));
    expect(body).toContain(words);
  },
);

test("takes a form from our own pages only", async () => {
  next = () => expect.unreachable();
  for (const headers of [
    {},
    { Origin: "null" },
    { Origin: "http://elsewhere.example" },
    { Referer: "http://elsewhere.example/" },
    { "Sec-Fetch-Site": "cross-site", Referer: own().Origin },
  ]) {
    const { status, text } = await ask("/readyz", headers as Record<string, string>, "POST");
    expect([status, text]).toEqual([403, expect.stringContaining("did not come from a page of ours")]);
  }
});

test("takes a form from a text browser, which sends no Origin, and gives Next one", async () => {
  next = (req, res) => res.end(req.headers.origin);
  for (const headers of [
    { Referer: `http://127.0.0.1:${port}/today` },
    { "Sec-Fetch-Site": "same-origin" },
    { Origin: "null", "Sec-Fetch-Site": "same-origin" },
  ]) {
    const { text } = await ask("/readyz", { ...encoded, ...(headers as object) }, "POST", "a=1");
    expect(text).toBe(own().Origin);
  }
});

test("says so where the form was opened at another address, and names both in the log, once", async () => {
  next = () => expect.unreachable();
  logged.length = 0;
  const lan = { Host: "192.168.1.5:3000" };
  for (const headers of [
    { ...lan, Origin: "http://192.168.1.5:3000" },
    { ...lan, Referer: "http://192.168.1.5:3000/today?words" },
    { Origin: "https://tend.example.org", "Sec-Fetch-Site": "same-origin" },
  ]) {
    const { status, text } = await ask("/readyz", headers as Record<string, string>, "POST");
    expect(status).toBe(403);
    expect(text).toContain("opened at another address");
    expect(text).toContain(`<a href="http://localhost:${port}/">http://localhost:${port}</a>`);
  }
  const named = logged.map((line) => JSON.parse(line)).filter(({ opened }) => opened);
  expect(named.map(({ opened, AUTH_URL }) => [opened, AUTH_URL])).toEqual([
    ["http://192.168.1.5:3000", `http://localhost:${port}`],
    ["https://tend.example.org", `http://localhost:${port}`],
  ]);
  expect(logged.join()).not.toContain("words");
});

test("refuses a body that is too large, with a page that says so", async () => {
  next = () => expect.unreachable();
  const large = Buffer.alloc(1_100_000);
  expect(await ask("/readyz", own(), "POST", large)).toMatchObject({ status: 413 });
  const unannounced = { ...own(), "Transfer-Encoding": "chunked" };
  expect(await ask("/readyz", unannounced, "POST", large)).toMatchObject({ status: 413 });
});

test("hands a body on whole, from an alias of this machine too", async () => {
  next = async (req, res) => {
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    res.end(
      JSON.stringify([Buffer.concat(chunks).toString(), req.headers.host, req.headers["x-forwarded-host"]]),
    );
  };
  const alias = { ...encoded, Origin: `http://127.0.0.1:${port}` };
  const { text } = await ask("/readyz", alias, "POST", "a=words");
  expect(JSON.parse(text)).toEqual(["a=words", `localhost:${port}`, `localhost:${port}`]);
});

test("shows Next only what our pages send, and its own word on who sent it", async () => {
  next = (req, res) => res.end(JSON.stringify(req.headers));
  const forged = {
    Host: "elsewhere.example",
    "X-Tend-Client-Address": "1.2.3.4",
    "X-Tend-Local": "yes",
    "X-Middleware-Subrequest": "a",
    "X-Forwarded-For": "6.6.6.6, 203.0.113.9",
    "Content-Security-Policy": "script-src 'nonce-mine'",
    "Next-Router-State-Tree": "junk",
    Cookie: "a=b",
  };
  const { text, headers } = await ask("/plan/1", forged);
  const seen = JSON.parse(text);
  expect(Object.keys(seen).sort()).toEqual(
    ["content-security-policy", "cookie", "host", "x-forwarded-for", "x-forwarded-host"].concat([
      "x-tend-client-address",
      "x-tend-inside",
      "x-tend-local",
      "x-tend-method",
    ]),
  );
  expect(seen).toMatchObject({
    host: `localhost:${port}`,
    "x-tend-client-address": "203.0.113.9",
    "x-tend-local": "no",
  });
  expect(seen["content-security-policy"]).toBe(headers["content-security-policy"]);
  expect(seen["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
});

test("believes what Next sends itself, by the secret that only Next was given", async () => {
  next = (req, res) => res.end(req.headers["x-tend-inside"]);
  const secret = (await ask("/plan/1")).text;
  next = (req, res) => res.end(req.headers["x-tend-client-address"]);
  const claim = { "X-Tend-Client-Address": "203.0.113.7", "X-Tend-Inside": secret };
  expect((await ask("/plan/1", claim)).text).toBe("203.0.113.7");
  expect((await ask("/plan/1", { ...claim, "X-Tend-Inside": "guess" })).text).not.toBe("203.0.113.7");
});

test("lets a browser that signs out forget what it kept of pages, and no other host’s cookies", async () => {
  next = (_req, res) => res.setHeader("Set-Cookie", "tend-session=; Path=/; Max-Age=0").writeHead(303).end();
  expect((await ask("/plan/1")).headers["clear-site-data"]).toBe('"cache", "storage"');
  next = (_req, res) => res.setHeader("Set-Cookie", "tend-session=a; Path=/").writeHead(303).end();
  expect((await ask("/plan/1")).headers).not.toHaveProperty("clear-site-data");
});

test("says how long to wait when something that takes time is asked for too often", async () => {
  next = (_req, res) => res.end();
  const asked = { "X-Forwarded-For": "203.0.113.77" };
  const answers = [];
  for (let times = 0; times < 130; times += 10)
    answers.push(...(await Promise.all(Array.from({ length: 10 }, () => ask("/summary/pdf", asked)))));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(120);
  const { status, headers, text } = answers.find((answer) => answer.status !== 200) ?? {};
  expect([status, text]).toEqual([429, expect.stringContaining("wait a minute")]);
  expect(Number(headers?.["retry-after"])).toBeGreaterThan(0);
});

test("keeps nothing that Next rendered in any cache", async () => {
  next = (_req, res) => res.setHeader("Cache-Control", "public").writeHead(200).end("x");
  expect((await ask("/plan/1")).headers).toMatchObject({
    "cache-control": "private, no-store",
    vary: "Cookie, Accept-Encoding",
  });
});

test.each([
  [404, 404, "Not here"],
  [403, 403, "did not come from a page of ours"],
  [500, 500, "went wrong on our side"],
])("puts a page in place of Next’s empty one for %i", async (status, expected, words) => {
  next = (_req, res) => {
    res.statusCode = status;
    res.setHeader("Set-Cookie", "a=b");
    res.flushHeaders();
    res.write("<html id=__next_error__>");
    res.end();
  };
  const answer = await ask("/plan/1");
  expect(answer).toMatchObject({ status: expected, text: expect.stringContaining(words) });
  expect(answer.text).not.toContain("__next_error__");
  expect(answer.headers).not.toHaveProperty("set-cookie");
  expect((await ask("/readyz")).text).toContain("__next_error__");
});

test("the headers of a page go out with its beginning, and not before it", async () => {
  let early = Number.NaN;
  next = (_req, res) => {
    const before = res.socket?.bytesWritten ?? 0;
    res.setHeader("X-Drawn", "yes");
    res.flushHeaders();
    early = (res.socket?.bytesWritten ?? 0) - before;
    res.write("The page");
    res.end(", all of it.");
  };
  const answer = await ask("/plan/1");
  expect(early).toBe(0);
  expect(answer).toMatchObject({ status: 200, text: "The page, all of it.", headers: { "x-drawn": "yes" } });
});

test("logs the kind of address, and nothing that anybody wrote", async () => {
  next = (_req, res) => res.end();
  logged.length = 0;
  await ask("/plan/secret-item?q=secret", { Cookie: "secret", "User-Agent": "secret" });
  await expect.poll(() => logged.length).toBe(1);
  expect(JSON.parse(logged[0] ?? "")).toMatchObject({ method: "GET", route: "/plan/[item]", status: 200 });
  expect(logged.join()).not.toContain("secret");
});

test("mail is stopped by the link in it alone: without an Origin, and without a cookie", async () => {
  const seen: (string | undefined)[] = [];
  next = (req, res) => {
    seen.push(req.headers.cookie);
    res.writeHead(req.url?.endsWith("/known") ? 200 : 404).end("Next’s own");
  };
  const stop = (token: string) =>
    fetch(`http://localhost:${port}/reminders/stop/${token}`, {
      method: "POST",
      headers: { cookie: "tend-session=a", "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
  const stopped = await stop("known");
  expect([stopped.status, stopped.headers.get("referrer-policy")]).toEqual([200, "no-referrer"]);
  expect(await stopped.text()).toContain("The mails are stopped");
  const unknown = await stop("unknown");
  expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining("stops nothing")]);
  expect(seen).toEqual([undefined, undefined]);

  const opened = await fetch(`http://localhost:${port}/reminders/stop/known`);
  expect(await opened.text()).toContain('<form method="post">');
  expect([opened.status, opened.headers.get("cache-control"), seen.length]).toEqual([200, "no-store", 2]);
  const elsewhere = await fetch(`http://localhost:${port}/summary/pdf`, { method: "POST", body: "" });
  expect([elsewhere.status, seen.length]).toEqual([403, 2]);
  expect(logged.at(-1)).not.toContain("known");
});
