import { parse } from "parse5";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.ParentNode} ParentNode */
/**
 * @typedef {object} Rewritten
 * @property {string} html the page without its scripts, and with what needs one laid aside, otherwise the same to the byte
 * @property {string[]} inline the source of each inline script, in the order of the page
 * @property {string[]} chunks the address of each external script, in the order of the page
 * @property {boolean} wakes whether something on the page waits for the scripts
 */

/** Stands behind each part that is laid aside, for the address of the script that puts it back. */
export const putBackHere = '<template data-script="put-back"></template>';

/**
 * Takes Next's scripts out of a prerendered page, and lays aside what would be dead without one. The page is parsed to find
 * them and then cut, not written anew, because what React finds when it hydrates must be exactly what it rendered.
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
  const aside = kept.filter((element) => isLaidAside(element) && !ancestors(element).some(isLaidAside));
  const dead = aside.find((element) => !ancestors(element).some(wakesHere));
  if (dead) throw new Error(`nothing around ${where(dead)} wakes it: put it into <Awake>`);
  return {
    html: edit(source, [
      ...[...scripts, ...elements.filter(isScriptPreload)].flatMap(cut),
      ...aside.flatMap(layAside),
    ]),
    inline,
    chunks,
    wakes: kept.some(wakesHere),
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
  if (tagName === "style") throw new Error("it has a style element");
  for (const { name, value } of attrs) {
    if (name === "style") throw new Error(`it has a style attribute on ${where(element)}`);
    if (name.startsWith("on")) throw new Error(`it has an inline handler on ${where(element)}`);
    if (/^\s*javascript:/i.test(value)) throw new Error(`${where(element)} works with scripts only`);
  }
  const isStreamed = tagName === "template" && /^[BP]:/.test(attribute(element, "id") ?? "");
  if (isStreamed) throw new Error("a part of it is shown by a script only; take the Suspense boundary out");
  if (tagName === "button" && attribute(element, "aria-label") === undefined && words(element) === "")
    throw new Error(`${where(element)} has no name, and text browsers show also what is hidden`);
  if (isDead(element) && ![element, ...ancestors(element)].some(isForScripts))
    throw new Error(
      `${where(element)} does nothing without a script; put it into an element with the class needs-script`,
    );
}

/**
 * @param {Element} element
 * @returns {string}
 */
function words(element) {
  const texts = element.childNodes.map((node) =>
    "value" in node ? node.value : "tagName" in node ? words(node) : "",
  );
  return texts.join("").trim();
}

/**
 * A button that neither sends a form nor opens what stands in the page.
 * @param {Element} element
 */
function isDead(element) {
  if (element.tagName !== "button" || attribute(element, "popovertarget") !== undefined) return false;
  const hasForm =
    attribute(element, "form") !== undefined || ancestors(element).some(({ tagName }) => tagName === "form");
  return !hasForm || (attribute(element, "type") ?? "submit") !== "submit";
}

/**
 * What only a script makes work, or shows (app/globals.css).
 * @param {Element} element
 */
function isForScripts(element) {
  const classes = attribute(element, "class")?.split(" ") ?? [];
  return classes.includes("needs-script") || classes.includes("when-scripts-failed");
}

/**
 * All of that but fields alone, since those are sent with the form around them.
 * @param {Element} element
 */
function isLaidAside(element) {
  if (!isForScripts(element)) return false;
  const within = [element, ...walk(element)];
  return within.some(isDead) || !within.some((each) => attribute(each, "name") !== undefined);
}

/** @param {Element} element */
function wakesHere(element) {
  return attribute(element, "data-wake") !== undefined;
}

/**
 * @param {Element} element
 * @returns {Element[]}
 */
function ancestors({ parentNode }) {
  return parentNode && "tagName" in parentNode ? [parentNode, ...ancestors(parentNode)] : [];
}

/**
 * As the page will say it when it cannot be published.
 * @param {Element | undefined} element
 */
function where(element) {
  const { tagName, attrs } = element ?? { tagName: "", attrs: [] };
  return `<${[tagName, ...attrs.slice(0, 2).map(({ name, value }) => `${name}="${value}"`)].join(" ")}>`;
}

/**
 * @param {Element} element
 * @param {string} name
 */
function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** @typedef {{ startOffset: number, endOffset: number, instead: string }} Edit */

/**
 * @param {Element} element
 * @returns {Edit[]}
 */
function cut({ sourceCodeLocation }) {
  return sourceCodeLocation ? [{ ...sourceCodeLocation, instead: "" }] : [];
}

/**
 * Makes a block of data of an element, which no browser shows, one without style sheets neither. The mark after it is
 * where put-back.ts stands, so that it is back before anything below is drawn.
 * @param {Element} element
 * @returns {Edit[]}
 */
function layAside(element) {
  const { startOffset, endOffset } = element.sourceCodeLocation ?? {};
  if (startOffset === undefined || endOffset === undefined || !element.namespaceURI.endsWith("/xhtml"))
    throw new Error(`${where(element)} cannot be laid aside`);
  if ([...walk(element)].some(({ tagName }) => tagName === "script"))
    throw new Error(`${where(element)} has a script in it, which would not run`);
  return [
    { startOffset, endOffset: startOffset, instead: '<script type="text/html">' },
    { startOffset: endOffset, endOffset, instead: `</script>${putBackHere}` },
  ];
}

/**
 * @param {string} source
 * @param {Edit[]} edits none within another
 */
function edit(source, edits) {
  edits.sort((a, b) => a.startOffset - b.startOffset);
  let at = 0;
  let rest = "";
  for (const { startOffset, endOffset, instead } of edits) {
    rest += source.slice(at, startOffset) + instead;
    at = endOffset;
  }
  return rest + source.slice(at);
}
