/** What a browser that knows no style sheets shows as one word, such as w3m: it breaks lines at few elements, and nowhere else. */
import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** Where w3m begins a line or a cell. Not `section`, `nav`, `fieldset`, `summary` or `svg`. */
const apart =
  /^(p|div|[uo]l|li|d[ltd]|h[1-6]|table|caption|t[rdh]|pre|hr|br|blockquote|form|figure|figcaption|address|option)$/;
/** What stands in the line in brackets, with its own words, or as a ring or a box to tick. */
const field = /^(select|input|textarea)$/;
const unread = /^(head|script|style|template)$/;

/**
 * Each two words of a page that stand beside each other without room between, in elements of their own: "Done|Undo". A field is as
 * a word, whatever it holds: "[select]|Year".
 */
export function runTogetherIn(html: string): string[] {
  const found: string[] = [];
  let last: { words: string; parent: unknown } | undefined;
  const meet = (words: string, parent: unknown): void => {
    // Two texts of one element are one, which React has put a mark between.
    if (last && last.parent !== parent && isOneWord(last.words, words))
      found.push(`${last.words.slice(-30)}|${words.slice(0, 30)}`);
    last = { words, parent };
  };
  const read = (node: Node): void => {
    if (unread.test(node.nodeName) || isHidden(node)) return;
    if (apart.test(node.nodeName)) last = undefined;
    if (field.test(node.nodeName)) meet(`[${node.nodeName}]`, node);
    else if ("value" in node && node.nodeName === "#text" && node.value !== "")
      meet(node.value, node.parentNode);
    else if ("childNodes" in node) for (const child of node.childNodes) read(child);
    if (apart.test(node.nodeName)) last = undefined;
  };
  read(parse(html));
  return [...new Set(found)];
}

function isHidden(node: Node): boolean {
  return "attrs" in node && node.attrs.some(({ name, value }) => name === "type" && value === "hidden");
}

/** Lines of somebody's own words that only a style sheet would keep apart: React writes no line break of its own. */
export function linesLostIn(html: string): string[] {
  const read = (node: Node): string[] => {
    if (unread.test(node.nodeName) || /^(textarea|pre)$/.test(node.nodeName)) return [];
    if ("value" in node && node.nodeName === "#text" && /\S\s*\n\s*\S/.test(node.value)) return [node.value];
    return "childNodes" in node ? node.childNodes.flatMap(read) : [];
  };
  return read(parse(html));
}

function isOneWord(before: string, after: string): boolean {
  return /[^\s“‘(]$/u.test(before) && /^[^\s.,;:!?)”’…/]/u.test(after);
}
