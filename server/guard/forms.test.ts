import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedForm, plainForm } from "./forms.mjs";

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

const send = (sent: Buffer, headers: Record<string, string>, route = "/guides/[slug]") =>
  checkedForm(headers, sent, route, actions);
const post = (parts: Parts, headers = {}, route = "/guides/[slug]") =>
  send(body(parts), { "content-type": multipart, ...headers }, route);

/** What another parser than ours reads in a form that is handed on. */
async function handedOn(form: ReturnType<typeof checkedForm>) {
  if (typeof form === "string") return form;
  const headers = { "content-type": form.type };
  return [...(await new Response(new Uint8Array(form.body), { headers }).formData())];
}
const replaced = (parts: Parts, name: string, value: string): Parts => [
  ...parts.filter(([each]) => each !== name),
  [name, value],
];

test("hands on what a page sends, with scripts and without, and nothing of how it was written", async () => {
  expect(await handedOn(post(native))).toEqual(native);
  expect(await handedOn(post(scripted, { "next-action": id }))).toEqual(scripted);
  const led = replaced(native, "$ACTION_KEY", "p/guides/breathing#plan");
  expect(await handedOn(post(led))).toEqual(led);
  for (const form of [post(native), post(scripted, { "next-action": id })])
    expect(form).not.toMatchObject({ type: multipart });
});

test("hands on every character that can be typed", async () => {
  const words = "“Ja”, \r\n \u{1f331} \ufeff --X $K1 %22 \u0001";
  expect(await handedOn(post(replaced(native, "cue", words)))).toContainEqual(["cue", words]);
});

test("takes text from text browsers, which say that it is text", async () => {
  const said = 'form-data; name="cue"\r\nContent-Type: text/plain; charset=utf-8\r\n';
  const sent = body(native).toString().replace('form-data; name="cue"\r\n', said);
  expect(await handedOn(send(Buffer.from(sent), { "content-type": multipart }))).toEqual(native);
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

const whole = body(native).toString("latin1");
const cue = 'Content-Disposition: form-data; name="cue"';

test.each<[string, string]>([
  ["cut off", whole.slice(0, -9)],
  ["without its last boundary", whole.replace("------X--\r\n", "")],
  ["that goes on after its end", `${whole}more`],
  ["that begins before its beginning", `\r\n${whole}`],
  ["with a byte order mark before it", `\u00ef\u00bb\u00bf${whole}`],
  ["with bare line feeds", whole.replaceAll("\r", "")],
  ["that is junk", "junk"],
  ["that is empty", ""],
  ["with a field named twice over", whole.replace(cue, `${cue}\r\n${cue.replace("cue", "$ACTION_REF_2")}`)],
  ["with two names in one header", whole.replace(cue, `${cue}; name="b"`)],
  ["with an extended name", whole.replace(cue, "Content-Disposition: form-data; name*=utf-8''cue")],
  ["with a file", whole.replace(cue, `${cue}; filename="a.txt"`)],
  ["with an empty file", whole.replace(cue, `${cue}; filename=""\r\nContent-Type: application/octet-stream`)],
  ["with a field without a name", whole.replace(cue, 'Content-Disposition: form-data; name=""')],
  ["with a field that is not named at all", whole.replace(cue, "Content-Disposition: form-data")],
  ["with a name without quotes", whole.replace(cue, "Content-Disposition: form-data; name=cue")],
  ["with a name that is escaped", whole.replace(cue, 'Content-Disposition: form-data; name="c%22ue"')],
  ["with a quote in a name", whole.replace(cue, 'Content-Disposition: form-data; name="c\\"ue"')],
  ["with a control character in a name", whole.replace(cue, cue.replace("cue", "c\u0007ue"))],
  ["with a control character in a header", whole.replace(cue, `${cue}\u0001`)],
  ["with a folded header", whole.replace(cue, cue.replace("; ", ";\r\n "))],
  ["with a long header", whole.replace(cue, `${cue}\r\nX-Long: ${"a".repeat(200_000)}`)],
  ["with another header", whole.replace(cue, `${cue}\r\nContent-Transfer-Encoding: base64`)],
  ["with another charset", whole.replace(cue, `${cue}\r\nContent-Type: text/plain; charset=utf-16`)],
  ["that is no UTF-8", whole.replace("After", "\u00ff\u00fe")],
  ["with a boundary within a boundary", whole.replace("After", "\r\n------XY\r\n")],
])("refuses a body %s", (_what, sent) => {
  expect(send(Buffer.from(sent, "latin1"), { "content-type": multipart })).toBe("form");
});

test.each([
  "multipart/form-data",
  "Multipart/Form-Data; boundary=----X",
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=----X; boundary=----Y",
  "multipart/form-data; charset=utf-16; boundary=----X",
  "multipart/mixed; boundary=----X",
  "multipart/form-data, multipart/form-data; boundary=----X",
  "application/x-www-form-urlencoded",
  "text/plain",
  "application/json",
  "",
])("refuses the type %j", (type) => {
  expect(send(body(native), { "content-type": type })).toBe("form");
  expect(send(body(scripted), { "content-type": type, "next-action": id })).toBe("form");
});

test("refuses more fields, values or depth than a form of ours has", () => {
  const fields = Array.from({ length: 2000 }, (_, at): Parts[number] => [`a${at}`, ""]);
  expect(post([...native, ...fields])).toBe("form");
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(post(replaced(native, "$ACTION_1:1", `[${nested(5000)}]`))).toBe("form");
    expect(post(replaced(scripted, "0", `[${nested(5000)},"$K1"]`), { "next-action": id })).toBe("form");
  }
  expect(post(replaced(native, "$ACTION_1:1", `[[${"1,".repeat(100_000)}1]]`))).toBe("form");
});

test("takes a plain form for a handler, of either type, as strictly", async () => {
  const type = "application/x-www-form-urlencoded";
  const encoded = (text: string) => handedOn(plainForm({ "content-type": type }, Buffer.from(text)));
  expect(await encoded("a=1+2&a=%C3%A9%3D&b=")).toEqual([
    ["a", "1 2"],
    ["a", "é="],
    ["b", ""],
  ]);
  for (const sent of ["a=%", "a=%zz", "a=%ff", "a=%00", "=a", "&", "a=é", "a=1&".repeat(2000)])
    expect(await encoded(sent), sent).toBe("form");
  expect(await handedOn(plainForm({ "content-type": multipart }, body([["a", "1"]])))).toEqual([["a", "1"]]);
  expect(plainForm({ "content-type": "text/plain" }, Buffer.from("a=1"))).toBe("form");
});

/** Pieces with which one parser can be made to read what another does not. */
const pieces = [
  "\r\n",
  "\n",
  "\r\n\r\n",
  "------X",
  "------X--",
  "--",
  "\u0000",
  "\u00ef\u00bb\u00bf",
  '"',
  "\\",
  "%22",
  ";",
].concat([
  `${cue}\r\n`,
  'Content-Disposition: form-data; name="$ACTION_1:1"\r\n',
  "; filename=a",
  "; name*=utf-8''0",
  "Content-Type: text/plain; charset=utf-16\r\n",
  "\t",
  "\u00ff",
  "__proto__",
  "$ACTION_REF_2",
  "$F1",
  "[".repeat(500),
]);
const change = fc.record({ at: fc.nat(whole.length), cut: fc.nat(30), put: fc.constantFrom("", ...pieces) });

test("whatever is done to a form, what is handed on is a form of ours, to any parser, or nothing is", async () => {
  const known = new Set(native.map(([name]) => name));
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const sent = changes.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        whole,
      );
      const read = await handedOn(send(Buffer.from(sent, "latin1"), { "content-type": multipart }));
      if (typeof read === "string") {
        expect(["form", "stale"]).toContain(read);
        return;
      }
      taken += 1;
      const parts = new Map(read);
      expect(parts.get("$ACTION_1:0")).toBe(native[1]?.[1]);
      expect(JSON.parse(String(parts.get("$ACTION_1:1")))).toHaveLength(1);
      const odd = read.filter(
        ([name, value]) => typeof value !== "string" || (name.startsWith("$ACTION_") && !known.has(name)),
      );
      expect(odd).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(10);
});

test("only what the readers refuse is no form: a fault of ours is not put on whoever sent it", () => {
  const faulty = new Proxy(actions, {
    get: () => {
      throw new TypeError("a fault");
    },
  });
  expect(() => checkedForm({ "content-type": multipart }, body(native), "/guides/[slug]", faulty)).toThrow(
    "a fault",
  );
  expect(checkedForm({ "content-type": multipart }, body([]), "/guides/[slug]", faulty)).toBe("form");
});
