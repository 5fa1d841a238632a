import fc from "fast-check";
import { expect, test } from "vitest";
import { glance } from "./glance.mjs";
import { repeatsHeader, single } from "./repeats.mjs";

const names = [...single, "accept", "accept-encoding", "if-none-match", "sec-fetch-mode", "cookie", "x"];
const line = fc.tuple(
  fc.mixedCase(fc.constantFrom(...names)),
  fc.constantFrom("gzip", "*", '"a"', "a.example"),
);

test("a file is never sent at a glance where a closer look would refuse it or choose another way", () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom("GET", "HEAD", "POST", "PUT"),
      (lines, method) => {
        const seen = glance({ method, rawHeaders: lines.flat() });
        const headers = new Map(lines.map(([name, value]) => [name.toLowerCase(), value]));
        const looked = { rawHeaders: lines.flat(), headers: Object.fromEntries(headers) };
        const isPlain = method === "GET" || method === "HEAD";
        if (!isPlain || !headers.has("host") || headers.has("rsc") || repeatsHeader(looked))
          expect(seen).toBeUndefined();
        // What comes twice is put together by Node; nobody sends either of these so.
        else if (lines.length === headers.size)
          expect(seen).toEqual({
            accepted: headers.get("accept-encoding"),
            match: headers.get("if-none-match"),
          });
      },
    ),
  );
});

test("a token that comes twice is one that two may read in two ways", () => {
  const rawHeaders = ["Host", "a.example", "Authorization", "Bearer one", "authorization", "Bearer two"];
  expect(repeatsHeader({ rawHeaders, headers: { host: "a.example", authorization: "Bearer one" } })).toBe(
    true,
  );
});

test("one of each is enough to be sent a file", () => {
  const rawHeaders = [
    "Host",
    "a.example",
    "Accept-Encoding",
    "br",
    "sec-fetch-site",
    "none",
    "sec-fetch-mode",
    "x",
  ];
  expect(glance({ method: "GET", rawHeaders })).toEqual({ accepted: "br", match: undefined });
});
