import { expect, test } from "vitest";
import { formProblem } from "./forms.mjs";

const id = "7f0fecc7e99f2781f982fc24402eefc105aa86252e";
const actions = { [id]: ["/guides/[slug]"] };
const multipart = "multipart/form-data; boundary=----X";

type Parts = [name: string, value: string][];

function body(parts: Parts) {
  const each = parts.map(
    ([name, value]) => `------X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${each.join("")}------X--\r\n`);
}

/** As the browser sends it when no script runs. */
const native: Parts = [
  ["$ACTION_REF_1", ""],
  ["$ACTION_1:0", `{"id":"${id}","bound":"$@1"}`],
  ["$ACTION_1:1", '[{"errors":{},"status":"fresh"}]'],
  ["$ACTION_KEY", "k6a107bd1463b27f2515d4fb6c9e29f52"],
  ["cue", "After coffee, $5 in hand"],
];
/** As React sends it. */
const scripted: Parts = [
  ["_1_cue", "After coffee"],
  ["_1_$ACTION_REF_1", ""],
  ["0", '[{"errors":{},"values":"$undefined"},"$K1"]'],
];

const post = (parts: Parts, headers = {}, route = "/guides/[slug]") =>
  formProblem({ "content-type": multipart, ...headers }, body(parts), route, actions);
const replaced = (parts: Parts, name: string, value: string): Parts => [
  ...parts.filter(([each]) => each !== name),
  [name, value],
];

test("takes what a page sends, with scripts and without", async () => {
  expect(await post(native)).toBeUndefined();
  expect(await post(scripted, { "next-action": id })).toBeUndefined();
});

test("tells a form from before a change, or from another page, from one that makes no sense", async () => {
  const old = "b".repeat(42);
  expect(await post(native, {}, "/today")).toBe("stale");
  expect(await post(replaced(native, "$ACTION_1:0", `{"id":"${old}","bound":"$@1"}`))).toBe("stale");
  expect(await post(scripted, { "next-action": old })).toBe("stale");
  expect(await post(scripted, { "next-action": "toString" })).toBe("form");
});

test.each<[string, Parts]>([
  ["no action", [["cue", "x"]]],
  ["an action without its state", native.filter(([name]) => name !== "$ACTION_1:1")],
  ["an action bound to nothing", replaced(native, "$ACTION_1:0", `{"id":"${id}","bound":null}`)],
  ["a description that is no JSON", replaced(native, "$ACTION_1:0", "{{")],
  ["another kind of action", [...native, [`$ACTION_ID_${id}`, ""]]],
  ["two states", replaced(native, "$ACTION_1:1", "[{},{}]")],
  ["a state that is a reference", replaced(native, "$ACTION_1:1", '["$1:__proto__:then"]')],
  ["a state within a state", replaced(native, "$ACTION_1:1", '[{"a":[{"b":"$F1"}]}]')],
  ["a description given twice", [...native, ["$ACTION_1:1", "[{}]"]]],
  ["a null character", replaced(native, "cue", "a\0b")],
])("refuses a form with %s", async (_what, parts) => {
  expect(await post(parts)).toBe("form");
});

test.each([
  "[]",
  "{}",
  "junk",
  '["$K1"]',
  '[{},"$K1",1]',
  '["$@1","$K1"]',
  '["$B1","$K1"]',
  '[{"__proto__":{}},"$K1"]',
  "[".repeat(100_000),
])("refuses the arguments %.40s", async (json) => {
  expect(await post(replaced(scripted, "0", json), { "next-action": id })).toBe("form");
});

test("refuses bodies that are cut off, of another type, or of none", async () => {
  const whole = body(native);
  const route = "/guides/[slug]";
  for (const [type, sent] of [
    [multipart, whole.subarray(0, -9)],
    [multipart, Buffer.from("junk")],
    ["multipart/form-data", whole],
    ["application/x-www-form-urlencoded", Buffer.from("cue=x")],
    ["text/plain", Buffer.from('[{},"$K1"]')],
    [undefined, Buffer.alloc(0)],
  ] as const) {
    expect(await formProblem(type ? { "content-type": type } : {}, sent, route, actions)).toBe("form");
  }
});
