/**
 * What a narrow screen asks of a text: each cell of a wide table gets the head of its column, for there a row is folded into
 * lines (lesson.css), which is plain without with two columns; and a number keeps what it counts on its line. A rehype plugin,
 * named in next.config.mjs and vitest.config.ts.
 */
import { joined } from "#domain/joined.mjs";

/**
 * @typedef {{
 *   type?: string, tagName?: string, value?: string, properties?: Record<string, unknown>, children?: Node[]
 * }} Node
 */

export default function nameCells() {
  return nameIn;
}

/** @param {Node} node */
function nameIn(node) {
  for (const child of node.children ?? []) nameIn(child);
  if (node.type === "text") node.value = joined(node.value ?? "");
  if (node.tagName !== "table") return;
  const heads = all(node, "th").map(words);
  if (heads.length < 3) return;
  for (const row of all(node, "tr")) {
    for (const [place, cell] of all(row, "td").entries()) {
      if (place > 0) cell.properties = { ...cell.properties, dataHead: heads[place] };
    }
  }
}

/**
 * @param {Node} node
 * @param {string} name
 * @returns {Node[]}
 */
function all(node, name) {
  return (node.children ?? []).flatMap((child) => (child.tagName === name ? [child] : all(child, name)));
}

/**
 * @param {Node} node
 * @returns {string}
 */
function words({ value = "", children = [] }) {
  return value + children.map(words).join("");
}
