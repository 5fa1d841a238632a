import { parse } from "parse5";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.ParentNode} ParentNode */
/**
 * @typedef {object} Rewritten
 * @property {string} html the page without its scripts, otherwise the same to the byte
 * @property {string[]} inline the source of each inline script, in the order of the page
 * @property {string[]} chunks the address of each external script, in the order of the page
 * @property {boolean} wakes whether something on the page waits for the scripts
 */

/**
 * Takes Next's scripts out of a prerendered page. The page is parsed to find them and then cut, not written
 * anew, because what React finds when it hydrates must be exactly what it rendered.
 * @param {string} source
 * @returns {Rewritten}
 * @throws an Error that says what on the page cannot be published
 */
export function rewrite(source) {
  const elements = [...walk(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const scripts = elements.filter(isScript);
  const { inline, chunks } = gather(source, scripts);
  if (inline.length === 0 || chunks.length === 0) throw new Error("none of Next’s scripts was found on it");
  const kept = elements.filter((element) => !isScript(element) && !isScriptPreload(element));
  for (const element of kept) refuse(element);
  return {
    html: cut(source, [...scripts, ...elements.filter(isScriptPreload)]),
    inline,
    chunks,
    wakes: kept.some((element) => attribute(element, "data-wake") !== undefined),
  };
}

/**
 * @param {ParentNode} parent
 * @returns {Generator<Element>}
 */
function* walk(parent) {
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    yield node;
    yield* walk(node);
    if ("content" in node) yield* walk(node.content);
  }
}

/**
 * A block of data, such as JSON-LD, is not run and so is no script.
 * @param {Element} element
 */
function isScript(element) {
  if (element.tagName !== "script") return false;
  return ["", "module", "text/javascript"].includes(attribute(element, "type") ?? "");
}

/** @param {Element} element */
function isScriptPreload(element) {
  if (element.tagName !== "link") return false;
  const rel = attribute(element, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(element, "as") === "script");
}

/**
 * @param {string} source
 * @param {Element[]} scripts
 */
function gather(source, scripts) {
  const inline = [];
  const chunks = [];
  for (const script of scripts) {
    // Polyfills for browsers too old to know modules: those keep the page as it is and never wake it.
    if (attribute(script, "nomodule") !== undefined) continue;
    const src = attribute(script, "src");
    if (src === undefined) inline.push(content(source, script));
    else if (src.startsWith("/_next/")) chunks.push(src);
    else throw new Error(`it has a script from elsewhere: ${src}`);
  }
  return { inline, chunks };
}

/**
 * The text of a script as it stands in the source: the parser would change its line ends.
 * @param {string} source
 * @param {Element} script
 */
function content(source, script) {
  const { startTag, endTag } = script.sourceCodeLocation ?? {};
  if (!startTag || !endTag) throw new Error("it has a script that does not end");
  return source.slice(startTag.endOffset, endTag.startOffset);
}

/**
 * What the content security policy would block, or what stays hidden or dead until scripts run.
 * @param {Element} element
 */
function refuse(element) {
  const { tagName, attrs } = element;
  const where = `<${[tagName, ...attrs.slice(0, 2).map(({ name, value }) => `${name}="${value}"`)].join(" ")}>`;
  if (tagName === "style") throw new Error("it has a style element");
  for (const { name, value } of attrs) {
    if (name === "style") throw new Error(`it has a style attribute on ${where}`);
    if (name.startsWith("on")) throw new Error(`it has an inline handler on ${where}`);
    if (/^\s*javascript:/i.test(value)) throw new Error(`${where} works with scripts only`);
  }
  const isStreamed = tagName === "template" && /^[BP]:/.test(attribute(element, "id") ?? "");
  if (isStreamed) throw new Error("a part of it is shown by a script only; take the Suspense boundary out");
}

/**
 * @param {Element} element
 * @param {string} name
 */
function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value;
}

/**
 * @param {string} source
 * @param {Element[]} elements
 */
function cut(source, elements) {
  const places = elements.flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  places.sort((a, b) => a.startOffset - b.startOffset);
  let at = 0;
  let rest = "";
  for (const { startOffset, endOffset } of places) {
    rest += source.slice(at, startOffset);
    at = endOffset;
  }
  return rest + source.slice(at);
}
