import { expect, test } from "./world/fixtures.ts";
import { askedPages, memberPages, publicPages } from "./world/pages.ts";
import { ask, type RawRequest } from "./world/raw.ts";

test("what cannot be done is refused", async ({ tend }) => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY"]) {
    for (const path of ["/", "/guides/breathing", "/today", "/sign-in", "/nothing", "*"]) {
      const { status, header, text } = await ask(tend.url, path, { method });
      expect(status, `${method} ${path}`).toBe(405);
      expect(header("allow")).toBe("GET, HEAD, POST");
      expect(text).toContain("That cannot be done here");
    }
  }
});

test("a form from elsewhere, or from nowhere, is refused on every page", async ({ tend }) => {
  const type = { "content-type": "application/x-www-form-urlencoded", "content-length": "3" };
  for (const path of [...publicPages, ...askedPages, ...memberPages(), "/sign-in"]) {
    for (const origin of [
      "https://elsewhere.example",
      "null",
      `${tend.url}.elsewhere.example`,
      "nonsense",
      undefined,
    ]) {
      const headers = origin === undefined ? type : { ...type, origin };
      const { status, text } = await ask(tend.url, path, { method: "POST", headers, body: "a=b" });
      expect(status, `${path} from ${origin}`).toBe(403);
      expect(text).toContain("This did not come from a page of ours");
    }
  }
});

test("what makes no sense is answered in plain words", async ({ tend }) => {
  const post = (headers: Record<string, string>, body: string): RawRequest => ({
    method: "POST",
    headers: { origin: tend.url, "content-length": String(Buffer.byteLength(body)), ...headers },
    body,
  });
  const multipart = { "content-type": "multipart/form-data; boundary=b" };
  const fields = (...names: string[]) =>
    `${names.map((name) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n`).join("")}--b--\r\n`;
  for (const [path, asked, status] of [
    ["/sign-in", post(multipart, "a".repeat(1_000_001)), 413],
    ["/guides", post({ "content-type": "application/json" }, "{}"), 400],
    ["/sign-in", post(multipart, "no form at all"), 400],
    ["/sign-in", post(multipart, fields("email")), 400],
    ["/sign-in", post({ ...multipart, "next-action": "f".repeat(42) }, fields("0")), 400],
    ["/sign-in", post(multipart, fields(`$ACTION_ID_${"f".repeat(42)}`)), 400],
    ["/summary/pdf", post(multipart, "no form at all"), 400],
    ["/nothing", post(multipart, fields("a")), 404],
  ] as const) {
    const answer = await ask(tend.url, path, asked);
    expect(answer.status, `${path} ${JSON.stringify(asked).slice(0, 200)}`).toBe(status);
    expect(answer.text).toMatch(/<h1>.+<\/h1>/);
  }
});

test("an offer to speak another protocol is not taken up, and the page is answered", async ({ tend }) => {
  for (const upgrade of ["h2c", "websocket"]) {
    for (const path of ["/guides/breathing", "/sign-in"]) {
      // Next minds such offers from the first page on that it draws.
      expect((await ask(tend.url, "/sign-in")).status).toBe(200);
      const { status, text } = await ask(tend.url, path, {
        headers: { connection: "upgrade, close", upgrade },
      });
      expect(status, `${path} ${upgrade}`).toBe(200);
      expect(text).toContain("</html>");
    }
  }
});

test("headers that mean something to Next mean nothing from outside", async ({ tend }) => {
  const odd = {
    "x-middleware-subrequest": "1",
    "x-invoke-path": "/today",
    "x-matched-path": "/today",
    "x-now-route-matches": "1",
  };
  for (const headers of [
    odd,
    { rsc: "1" },
    { rsc: "1", "next-router-state-tree": "%5B%22" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    { "next-action": "x" },
    { range: "bytes=9999999-", "accept-encoding": "nonsense", "if-none-match": "nonsense" },
    { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" },
  ]) {
    for (const path of ["/", "/guides/breathing", "/sign-in", "/today", "/plan/a", "/nothing"]) {
      const { status, text } = await ask(tend.url, path, { headers: headers as Record<string, string> });
      expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      expect(text).not.toContain("elsewhere.example");
    }
  }
});
