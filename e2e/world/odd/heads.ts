/** Changes of a request's first line and of its headers. */
import fc from "fast-check";
import type { Mutation } from "./fields.ts";
import { hint, odd, oddPath } from "./values.ts";

export type Header = [name: string, value: string];
export type Draft = { method: string; target: string; headers: Header[]; body: Buffer };

const doubled = [
  ...["host", "content-length", "transfer-encoding", "content-type", "cookie", "origin", "referer", "rsc"],
  ...["next-action", "next-router-state-tree", "content-encoding", "x-forwarded-for", "accept-encoding"],
];

const others = [
  ...[
    "expect",
    "upgrade",
    "range",
    "if-none-match",
    "sec-fetch-site",
    "x-http-method-override",
    "te",
    "trailer",
  ],
  ...[
    "x-middleware-subrequest",
    "next-url",
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "accept",
  ],
  ...["accept-language", "user-agent", "x-forwarded-host", "x-tend-inside", "content-security-policy"],
];

const cookies = [
  ...["tend-session", "tend-answers", "tend-sent-to", "tend-summary", "tend-probe"],
  ...["tend-kept-x", "tend-typed-x", "tend-away-x", ""],
];

const values = fc.oneof(
  odd.map((value) => value.replaceAll(/[\r\n]/g, " ").slice(0, 3000)),
  fc.constantFrom(
    "0",
    "1",
    "-1",
    "99999999999999999999",
    "chunked",
    "identity, chunked",
    "gzip",
    "100-continue",
  ),
  fc.constantFrom("localhost", "null", "*", "%5B%22", "same-origin", "bytes=0-", "h2c"),
);

const lines = fc.constantFrom(
  ...[
    "no colon",
    " folded",
    "a b: c",
    "a : b",
    ": b",
    "a\0: b",
    "a: b\0",
    "a: b\u0001",
    "a: b\nc: d",
    "a: b\rc: d",
  ],
  ...[`a: ${"x".repeat(17_000)}`, `${"x".repeat(9000)}: a`, "a: b\r\n".repeat(3000).trimEnd()],
);

const methods = fc.constantFrom(
  ...[
    "POST",
    "PUT",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "HEAD",
    "CONNECT",
    "get",
    "PRI",
    "G\0T",
    "",
    "QUERY",
    "M-SEARCH",
  ],
);

const oneChange: Mutation<Draft> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...doubled, ...others), values)
    .map(([name, value]) => withHeader(`${name}: ${value}`)),
  fc.constantFrom(...doubled).map((name) => (draft: Draft) => {
    const value = draft.headers.find(([known]) => known === name)?.[1] ?? "1";
    return withHeader(`${name}: ${value}`)(draft);
  }),
  fc
    .tuple(fc.constantFrom(...cookies), values)
    .map(([name, value]) => withHeader(`cookie: ${name}=${value}`)),
  lines.map(withHeader),
  methods.map((method) => (draft: Draft) => ({ ...draft, method })),
  oddPath.map((target) => (draft: Draft) => ({ ...draft, target })),
  fc.tuple(hint, odd).map(([name, value]) => asking(`${name}=${encoded(value)}`)),
  odd.map((value) => asking(value.replaceAll(/\s/g, "+"))),
);

/** Mostly none of these changes, and else one or two. */
export const headChanges: Mutation<Draft> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(oneChange, { minLength: 1, maxLength: 2 }) },
  )
  .map((changes) => (draft: Draft) => changes.reduce((given, change) => change(given), draft));

/** @param line as it goes over the line, which may be no header at all */
function withHeader(line: string) {
  return (draft: Draft): Draft => ({ ...draft, headers: [...draft.headers, [line, ""]] });
}

function asking(question: string) {
  return (draft: Draft): Draft => ({
    ...draft,
    target: `${draft.target}${draft.target.includes("?") ? "&" : "?"}${question.slice(0, 8000)}`,
  });
}

/** `encodeURIComponent` takes no half of a pair. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
