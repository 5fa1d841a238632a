/**
 * Requests by which somebody could try to break Tend. Each begins as one that a page of ours would send, or as a plain
 * visit, and is then changed in a few places.
 */
import fc from "fast-check";
import { bodies, encodedBodies } from "./bodies.ts";
import { fieldChanges } from "./fields.ts";
import type { SeedField, SeedForm } from "./forms.ts";
import { type Draft, type Header, headChanges } from "./heads.ts";
import { oddPath } from "./values.ts";

export type Known = { origin: string; cookie: string; paths: string[] };

/** Forms made from these, changed in their fields and in how they are written, with an ordinary head. */
export function oddForms(forms: SeedForm[]): fc.Arbitrary<Draft> {
  return fc
    .tuple(fc.constantFrom(...forms), fieldChanges, fc.boolean())
    .chain(([form, change, byScript]) => posted({ ...form, fields: change(form.fields) }, byScript));
}

/** Requests made from these forms, and visits to these pages; each character stands for a byte. */
export function oddRequests(forms: SeedForm[], known: Known): fc.Arbitrary<string> {
  const form = oddForms(forms);
  const visit = fc
    .oneof({ weight: 3, arbitrary: fc.constantFrom(...known.paths) }, oddPath)
    .map((target): Draft => ({ method: "GET", target, headers: [], body: Buffer.alloc(0) }));
  const draft = fc.oneof({ weight: 12, arbitrary: form }, { weight: 1, arbitrary: visit });
  return fc
    .tuple(draft, headChanges)
    .map(([draft, change]) => bytesOf(change(draft), known).toString("latin1"));
}

function posted({ path, action, fields }: SeedForm, byScript: boolean): fc.Arbitrary<Draft> {
  const called: Header[] =
    byScript && action
      ? [
          ["next-action", action],
          ["accept", "text/x-component"],
        ]
      : [];
  const sent = called.length > 0 ? byAScript(fields) : fields;
  const written = action ? bodies(sent) : fc.oneof(bodies(sent), encodedBodies(sent));
  return written.map(({ type, body }) => ({
    method: "POST",
    target: path,
    headers: [["content-type", type], ...called],
    body,
  }));
}

/** The same form as React’s own script sends it: the state and the form are two arguments in the part "0". */
export function byAScript(fields: SeedField[]): SeedField[] {
  const state = fields.find(([name]) => /^\$ACTION_\d+:1$/.test(name))?.[1] ?? "[{}]";
  const own = fields.filter(([name]) => !name.startsWith("$ACTION_"));
  return [
    ...own.map(([name, value]): SeedField => [`_1_${name}`, value]),
    ["0", state.replace(/\]$/, () => ',"$K1"]')],
  ];
}

/** A header without a value is a line as it stands. */
function bytesOf({ method, target, headers, body }: Draft, { origin, cookie }: Known): Buffer {
  const all: Header[] = [
    ["host", new URL(origin).host],
    ["connection", "close"],
    ["cookie", cookie],
    ...(body.length > 0 ? [["origin", origin] satisfies Header] : []),
    ...(body.length > 0 ? [["content-length", String(body.length)] satisfies Header] : []),
    ...headers,
  ];
  const lines = all.map(([name, value]) => (value === "" ? name : `${name}: ${value}`));
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`), body]);
}
