/**
 * Leads a word of research or therapy to the glossary, where it first stands in a guide or on the page of a condition. A rehype
 * plugin, named in next.config.mjs and vitest.config.ts.
 */

/** @typedef {{ type: string, tagName?: string, name?: string, value?: string, children?: Node[] }} Node */

/** What is looked for, by the anchor of its meaning in content/pages/glossary.mdx; the more particular first. */
export const terms = /** @type {const} */ ({
  "cbt-i": /\bCBT-I\b/,
  cbt: /\bCBT\b(?!-I)/,
  "behavioural-activation": /\b[Bb]ehavioural activation\b/,
  trial: /\b[Tt]rials?\b/,
  "control-group": /\bcontrol groups?\b/,
  placebo: /\bplacebo\b/,
  guideline: /\bguidelines?\b/,
});

/** In a link, a heading or code a word is left as it is. */
const left = /^(a|h[1-6]|code|pre|th)$/;

export default function linkTerms() {
  /** @param {Node} tree @param {{ path?: string }} file */
  return (tree, { path = "" }) => {
    if (/\/content\/(guides|conditions)\//.test(path)) link(tree, new Set());
  };
}

/**
 * @param {Node} node
 * @param {Set<string>} seen the terms that have their link
 */
function link(node, seen) {
  if (left.test(node.tagName ?? node.name ?? "")) return;
  node.children &&= node.children.flatMap((child) => {
    if (child.type === "text") return parts(child.value ?? "", seen);
    link(child, seen);
    return [child];
  });
}

/**
 * @param {string} text
 * @param {Set<string>} seen
 * @returns {Node[]}
 */
function parts(text, seen) {
  for (const [id, words] of Object.entries(terms)) {
    const found = seen.has(id) ? null : words.exec(text);
    if (!found) continue;
    seen.add(id);
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    return [...parts(before, seen), anchor(id, found[0]), ...parts(after, seen)];
  }
  return text ? [{ type: "text", value: text }] : [];
}

/**
 * As written in JSX, so that it is no link of the running text: those bring their address along on paper.
 * @param {string} id
 * @param {string} words
 * @returns {Node}
 */
function anchor(id, words) {
  const attributes = [
    { type: "mdxJsxAttribute", name: "href", value: `/glossary#${id}` },
    { type: "mdxJsxAttribute", name: "className", value: "term" },
  ];
  const children = [{ type: "text", value: words }];
  return /** @type {Node} */ ({ type: "mdxJsxTextElement", name: "a", attributes, children });
}
