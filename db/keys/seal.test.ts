import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { keyedHash, open, seal } from "./seal.ts";

beforeEach(() => {
  process.env.AUTH_SECRET = "a secret for tests, of 32 letters";
  process.env.KEY_RING = ring;
});

const ring = `first:${"1".repeat(64)}`;

test("what was sealed can be opened, whatever it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(open(seal(text, "draft"), "draft")).toBe(text);
    }),
  );
});

test("it can stand in a cookie and a link, and says nothing of what is in it", () => {
  const sealed = seal("take a slow breath", "draft");
  expect(sealed).toMatch(/^[A-Za-z0-9_.-]+$/);
  expect(Buffer.from(sealed.split(".")[1] ?? "", "base64url").toString("latin1")).not.toContain("breath");
  expect(seal("take a slow breath", "draft")).not.toBe(sealed);
});

test("a change of any one bit is noticed", () => {
  const [id, body = ""] = seal("10 minutes", "draft").split(".");
  const bytes = Buffer.from(body, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(open(`${id}.${changed.toString("base64url")}`, "draft")).toBeUndefined();
  }
});

test("what is no seal of ours is not opened", () => {
  const sealed = seal("10 minutes", "draft");
  expect(open(sealed, "mail")).toBeUndefined();
  expect(open(sealed.slice(0, -2), "draft")).toBeUndefined();
  for (const text of [
    "",
    "a",
    ".",
    "first.",
    "other.AAAA",
    `other.${sealed}`,
    "£".repeat(50),
    "A".repeat(10_000),
  ])
    expect(open(text, "draft")).toBeUndefined();
  process.env.KEY_RING = `first:${"2".repeat(64)}`;
  expect(open(sealed, "draft")).toBeUndefined();
});

test("of several keys the first one seals, and each opens what it sealed", () => {
  const earlier = seal("10 minutes", "draft");
  process.env.KEY_RING = `second:${"2".repeat(64)} ${ring}`;
  expect(seal("10 minutes", "draft")).toMatch(/^second\./);
  expect(open(earlier, "draft")).toBe("10 minutes");
});

test("a keyed hash is always the same, and another's under another secret", () => {
  const before = keyedHash("ada@example.org", "rate-limit");
  expect(keyedHash("ada@example.org", "rate-limit")).toBe(before);
  process.env.AUTH_SECRET = "another secret, also of 32 letters";
  expect(keyedHash("ada@example.org", "rate-limit")).not.toBe(before);
});
