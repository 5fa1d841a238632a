import { expect, test } from "vitest";
import { createToolChunks } from "./tool-chunks.mjs";

/** Cut short from what `next build` wrote; the spelling is Turbopack's. */
const sources: Record<string, string> = {
  "/_next/static/chunks/page.js":
    '(0,t.lazy)(()=>r(()=>e.f({"../guides/breathing/tool.tsx":{id:()=>129820,module:()=>e.A(129820)},"../guides/kind-pause/tool.tsx":{id:()=>407389,module:()=>e.A(407389)}})))',
  "/_next/static/chunks/frame.js": "[1234,e=>{e.s(['Frame',0,function(){}])}]",
  "/_next/static/chunks/names.js":
    '[129820,s=>{s.v(l=>Promise.all(["static/chunks/pacer.js","static/chunks/bell.js"].map(l=>s.l(l))).then(()=>l(414952)))},9,s=>{}]',
};
const chunks = Object.keys(sources);
const toolChunks = createToolChunks((address) => sources[address] ?? "");

test("a guide’s page, and what stands elsewhere with its tool, bring the scripts of that tool", () => {
  for (const path of ["/guides/breathing", "/embed/breathing"])
    expect(toolChunks(path, chunks)).toEqual([
      "/_next/static/chunks/pacer.js",
      "/_next/static/chunks/bell.js",
    ]);
});

test("other pages bring none", () => {
  expect(toolChunks("/guides/breathing/handout", chunks)).toEqual([]);
  expect(toolChunks("/guides/breathing", ["/_next/static/chunks/frame.js"])).toEqual([]);
});

test("a tool whose scripts nobody names is said", () => {
  expect(() => toolChunks("/guides/kind-pause", chunks)).toThrow("the script of its tool was not found");
});
