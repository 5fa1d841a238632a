/** A page as Tend drew it, as a component that draws the same elements out of nothing: what the framework alone takes for it. */
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The module of a client component, so that the page is not sent once more as data. */
export function componentOf(page: string): string {
  const [root] = parse(page).childNodes.filter(tree.isElementNode);
  const body = root?.childNodes.filter(tree.isElementNode).find(({ tagName }) => tagName === "body");
  const inside = body?.childNodes.flatMap(expressionOf).join(", ");
  return `"use client";\nimport { createElement as h, Fragment } from "react";\nexport const Words = () => h(Fragment, null, ${inside});\n`;
}

function expressionOf(node: Node): string[] {
  if (tree.isTextNode(node)) return [JSON.stringify(node.value)];
  if (!tree.isElementNode(node) || node.tagName === "script") return [];
  return [`h(${JSON.stringify(node.tagName)}, ${JSON.stringify(propsOf(node))}, ${insideOf(node)})`];
}

/** A text area has its words as a property. */
function insideOf({ tagName, childNodes }: Element): string {
  return tagName === "textarea" ? "null" : childNodes.flatMap(expressionOf).join(", ") || "null";
}

/** What React calls otherwise than HTML does. All else it takes as it is. */
const renamed = new Map([
  ["class", "className"],
  ["for", "htmlFor"],
  ["checked", "defaultChecked"],
]);
/** It sets a style by properties, and an option by the value of its list. */
const left = ["style", "selected"];

function propsOf({ attrs }: Element): Record<string, string | true> {
  const kept = attrs.filter(({ name }) => !left.includes(name));
  // An attribute without a value is a wish, such as `hidden`.
  return Object.fromEntries(
    kept.map(({ name, value }) => [renamed.get(name) ?? name, value === "" ? true : value]),
  );
}
