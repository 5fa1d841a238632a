import fc from "fast-check";
import { expect, test } from "vitest";
import { many } from "#domain/testing/samples.ts";
import { isTracking, tokenIn } from "./link-remnants.ts";

const token = "3Dq_X-7bQmT0rW9sJkYcVh2LzEa8NfUgPo4Ri5Dv1Cw";

test.each([
  ["a stop", `${token}.`],
  ["a bracket", `${token}>`],
  ["brackets around it", `<${token}>`],
  ["what a sentence ends with", `${token}).”`],
  ["a zero-width space", `${token}\u200b`],
  ["the same in the middle", `${token.slice(0, 9)}\u200b${token.slice(9)}`],
  ["the same, escaped", `${token}%E2%80%8B`],
  ["the same, escaped twice", `${token}%25E2%2580%258B`],
  ["the same, cut off", `${token}%E2%80`],
  ["a byte order mark", `\ufeff${token}`],
  ["room", ` ${token} `],
  ["another parameter", `${token}?utm_source=mail`],
  ["an escaped ampersand", `${token}&amp;utm_source=mail`],
  ["an anchor", `${token}#content`],
  ["a tag", `${token}</a>`],
  ["the rest of an attribute", `${token}" target="_blank`],
  ["emphasis", `*${token}*`],
  ["emphasis of another kind", `${token}_`],
  ["words behind it", `${token} Please press the button.`],
  ["a sign of equality, escaped for mail", `3D${token}`],
  ["the same, whole", `=3D${token}`],
  ["a soft break", `${token.slice(0, 20)}=\r\n${token.slice(20)}`],
  ["a soft break whose line break is gone", `${token.slice(0, 20)}=${token.slice(20)}`],
  ["a soft break that became room", `${token.slice(0, 20)}= ${token.slice(20)}`],
  ["a line break", `${token.slice(0, 20)}\n ${token.slice(20)}`],
])("a token is found with %s", (_words, text) => {
  expect(tokenIn(text, token.length)).toBe(token);
});

test.each(["", ".", token.slice(1), `${token}x`, `x${token}`, `x${token}_`, "%", "%E2%80%8B".repeat(9)])(
  "%j holds no token",
  (text) => {
    expect(tokenIn(text, token.length)).toBeUndefined();
  },
);

test("whatever a token is, and whatever stands around it, no other one is found", () => {
  const letter = fc.constantFrom(..."ABYZabyz0389-_");
  const some = fc.array(letter, { minLength: 43, maxLength: 43 }).map((letters) => letters.join(""));
  const end = fc.constantFrom("", ".", ">", ")", "\u200b", "%E2%80%8B", "?utm_source=x", "</a>", "=\r\n");
  fc.assert(
    fc.property(some, end, (each, after) => {
      expect(tokenIn(each + after, 43)).toBe(each);
    }),
    many,
  );
});

test.each([
  "utm_source",
  "utm_medium",
  "fbclid",
  "gclid",
  "dclid",
  "msclkid",
  "ttclid",
  "li_fat_id",
  "mc_cid",
  "mc_eid",
  "_hsenc",
  "_hsmi",
  "hsctatracking",
  "igsh",
  "igshid",
  "mkt_tok",
  "_ga",
  "_gl",
  "ref",
  "ref_src",
  "si",
  "trk",
  "spm",
  "mibextid",
  "campaign_id",
  "pk_campaign",
  "mtm_kwd",
  "gad_source",
  "wbraid",
  "yclid",
  "twclid",
  "s_cid",
])("%s is an addition", (name) => {
  expect(isTracking(name)).toBe(true);
});

test.each([
  "breathing",
  "from",
  "note",
  "sleep-habits",
  "self-talk",
  "connection",
  "gratitude",
  "token",
  "to",
])("%s is none", (name) => {
  expect(isTracking(name)).toBe(false);
});
