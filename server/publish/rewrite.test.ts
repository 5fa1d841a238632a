import { expect, test } from "vitest";
import { putBackHere, rewrite } from "./rewrite.mjs";

/** Cut short from what `next build` wrote; the order and the spelling are Next's. */
const head =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const headScripts =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/><script src="/_next/static/chunks/one.js" async=""></script><script src="/_next/static/chunks/turbopack.js" async=""></script>';
const title = "<title>Breathing</title>";
const polyfill = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const body =
  "</head><body><div hidden=\"\"><!--$--><!--/$--></div><main data-x='1'><pre>\n\nTwo</pre><p>“Slow” &amp; easy<!-- -->2</p></main><!--$--><!--/$-->";
const bootstrap =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[94553]});';
const flight = [
  "(self.__next_f=self.__next_f||[]).push([0])",
  'self.__next_f.push([1,"1:T9,\\u003c/script>“é🌿\\n"])',
];
const tail = `<script id="_R_">${bootstrap}</script><script src="/_next/static/chunks/main.js" async=""></script>${flight.map((code) => `<script>${code}</script>`).join("")}`;
const end = "</body></html>";

const page = (middle = "") => head + headScripts + title + polyfill + body + middle + tail + end;

test("cuts out Next’s scripts and leaves the rest as it was, to the byte", () => {
  expect(rewrite(page()).html).toBe(head + title + body + end);
});

test("keeps the inline scripts in order and as they were, and the chunks in order", () => {
  const { inline, chunks } = rewrite(page());
  expect(inline).toEqual([bootstrap, ...flight]);
  expect(chunks).toEqual([
    "/_next/static/chunks/one.js",
    "/_next/static/chunks/turbopack.js",
    "/_next/static/chunks/main.js",
  ]);
});

test("knows whether anything on the page waits for scripts", () => {
  expect(rewrite(page()).wakes).toBe(false);
  expect(rewrite(page('<section data-wake="view"></section>')).wakes).toBe(true);
});

test("lays aside what needs a script, the outermost once, and nothing is lost of it", () => {
  const part = (inner: string) => `<p class="needs-script hint">${inner}</p>`;
  const button = '<button type="button">Start<!-- --> “now”</button>';
  const tool = (one: string, two: string) =>
    `<section data-wake="view">${one}<form><button>Send</button></form><ul><li>${two}</li></ul></section>`;
  const one = part(`${button}<b class="needs-script">more</b>`);
  const two = '<button type="button" class="when-scripts-failed">Try again</button>';
  const aside = (html: string) => `<script type="text/html">${html}</script>${putBackHere}`;
  const { html } = rewrite(page(tool(one, two)));
  expect(html).toBe(head + title + body + tool(aside(one), aside(two)) + end);
  expect(rewrite(page(tool("", "<b popover></b><button popovertarget='b'>?</button>"))).html).toContain("?");
});

test("leaves data that is no script, such as JSON-LD", () => {
  const data = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
  expect(rewrite(page(data)).html).toContain(data);
});

test.each([
  ["<style>p{color:red}</style>", "style element"],
  ['<p style="color:red">', "style attribute"],
  ["<svg><path style='fill:red'/></svg>", "style attribute"],
  ['<button onclick="go()">', "inline handler"],
  ['<form action="javascript:throw 1">', "works with scripts only"],
  ["<noscript><style>p{}</style></noscript>", "style element"],
  ['<template id="B:0"></template>', "Suspense"],
  ['<script src="https://elsewhere.example/a.js"></script>', "from elsewhere"],
  ['<button class="button-plain" type="button">Print</button>', "does nothing without a script"],
  ['<form><button type="button">Print</button></form>', "does nothing without a script"],
  ["<p><button>Print</button></p>", "does nothing without a script"],
  ["<form><button disabled hidden><b> </b></button></form>", "has no name"],
  ['<p data-wake=""></p><p class="needs-script">0 of 3</p>', "put it into <Awake>"],
  ['<section data-wake=""><svg><g class="needs-script"/></svg></section>', "cannot be laid aside"],
  [
    '<section data-wake=""><p class="needs-script"><script type="application/json">1</script></p></section>',
    "has a script in it",
  ],
])("refuses a page with %s", (part, reason) => {
  expect(() => rewrite(page(part))).toThrow(reason);
});

test("refuses a page without Next’s scripts, which means that Next writes pages differently", () => {
  expect(() => rewrite(head + title + body + end)).toThrow("none of Next’s scripts");
});
