/** How a form is written as a body, as browsers write it or otherwise. */
import fc from "fast-check";
import type { Mutation } from "./fields.ts";
import type { SeedField } from "./forms.ts";

export type Body = { type: string; body: Buffer };

const usual = {
  type: "multipart/form-data; boundary=b",
  change: (body: Buffer) => body,
  head: "{}",
  part: 0,
};

/** The headers of one part; `{}` stands for what browsers write. */
const heads = fc.constantFrom(
  '{}\r\ncontent-disposition: form-data; name="email"',
  'content-disposition: form-data; name="x"\r\n{}',
  "{}; filename=a.txt",
  "{}; filename*=UTF-8''a",
  "{}\r\ncontent-type: text/plain; charset=utf-16",
  "{}\r\ncontent-type: text/plain; charset=utf-8",
  "{}\r\ncontent-type: multipart/mixed; boundary=b",
  "{}\r\ncontent-transfer-encoding: base64",
  "{}\r\n folded: yes",
  "{}\n",
  "{}\0",
  "\u0007{}",
  `{}\r\nx: ${"x".repeat(20_000)}`,
  "content-disposition: form-data",
  "",
);

const types = fc.constantFrom(
  "Multipart/Form-Data; boundary=b",
  'multipart/form-data; boundary="b"',
  "multipart/form-data; boundary=b; charset=utf-16",
  "multipart/form-data; charset=utf-7; boundary=b",
  "multipart/form-data; boundary=c; boundary=b",
  "multipart/form-data",
  "multipart/mixed; boundary=b",
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "text/plain;charset=UTF-8",
  "application/json",
  "application/octet-stream",
  "text/x-component",
  ";",
);

/** A place in a body, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const changes: Mutation<Buffer> = fc.oneof(
  share.map((end) => (body: Buffer) => body.subarray(0, Math.floor(end * body.length))),
  share.map((start) => (body: Buffer) => body.subarray(Math.floor(start * body.length))),
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([place, bytes]) => (body: Buffer) => {
    const cut = Math.floor(place * body.length);
    return Buffer.concat([body.subarray(0, cut), bytes, body.subarray(cut)]);
  }),
  fc.constantFrom("\ufeff", "preamble\r\n", "\r\n", "--b--\r\n").map((text) => (body: Buffer) => {
    return Buffer.concat([Buffer.from(text), body]);
  }),
  fc.constant((body: Buffer) => Buffer.concat([body, body])),
  fc.constant((body: Buffer) => Buffer.from(body.toString(), "utf16le")),
  fc.constant((body: Buffer) => Buffer.from(body.toString(), "latin1")),
  fc.constant((body: Buffer) => Buffer.from(body.toString().replaceAll("\r\n", "\n"))),
);

/** Mostly as browsers write it, and otherwise odd in one way. */
const writings = fc.oneof(
  { weight: 6, arbitrary: fc.constant(usual) },
  fc.tuple(heads, fc.nat(99)).map(([head, part]) => ({ ...usual, head, part })),
  types.map((type) => ({ ...usual, type })),
  changes.map((change) => ({ ...usual, change })),
);

/** The bodies that a form may be sent as. */
export function bodies(fields: SeedField[]): fc.Arbitrary<Body> {
  return writings.map(({ type, change, head, part }) => {
    const odd = part % Math.max(1, fields.length);
    const parts = fields.map(([name, value], index) => {
      const heading = (index === odd ? head : "{}").replace(
        "{}",
        () => `content-disposition: form-data; name="${name}"`,
      );
      return `--b\r\n${heading}\r\n\r\n${value}\r\n`;
    });
    return { type, body: change(Buffer.from(`${parts.join("")}--b--\r\n`)) };
  });
}

/** The same for what is no server action, and may come in the other type that browsers send. */
export function encodedBodies(fields: SeedField[]): fc.Arbitrary<Body> {
  const type = "application/x-www-form-urlencoded";
  const encoded = Buffer.from(new URLSearchParams(fields).toString());
  return fc.oneof(
    fc.constant({ type, body: encoded }),
    changes.map((change) => ({ type, body: change(encoded) })),
  );
}
