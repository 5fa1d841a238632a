import { isValidElement, type ReactElement, type ReactNode } from "react";
import { citeReference, type Guide } from "#content/index.ts";

/** A part of a guide below a heading of the second level, in words without links, for paper and for lists. */
export type Section = {
  /** Anchor of its heading. Example: if-this-is-hard-because */
  id: string;
  title: string;
  blocks: { tag: string; text: string }[];
};

type Element = ReactElement<{ children?: ReactNode; id?: string }, string>;

/** The parts of a guide's body, in order. Read from what MDX makes of it, so that the words are those of the page. */
export function sectionsOf({ Body }: Guide): Section[] {
  const sections: Section[] = [];
  // A compiled MDX file is a plain function without hooks, so it may be called outside of rendering.
  const body = (Body as (props: object) => ReactNode)({ components: { Cite, Claim } });
  for (const element of elementsIn(body)) {
    if (element.type === "h2") {
      sections.push({ id: element.props.id ?? "", title: wordsIn(element), blocks: [] });
    } else if (element.type === "ol" || element.type === "ul") {
      for (const item of elementsIn(element.props.children)) sections.at(-1)?.blocks.push(block("li", item));
    } else if (element.type === "table") {
      sections.at(-1)?.blocks.push(...cellsIn(element).filter(({ text }) => text !== ""));
    } else if (element.type === "blockquote") {
      for (const line of elementsIn(element.props.children)) sections.at(-1)?.blocks.push(block("p", line));
    } else {
      sections.at(-1)?.blocks.push(block(element.type, element));
    }
  }
  return sections;
}

/** A note beside a sentence, whose words are the claim’s. */
function Claim() {
  return null;
}

/** Row by row: on a page they stand side by side. */
function cellsIn(element: Element): Section["blocks"] {
  if (element.type === "th" || element.type === "td") return [block(element.type, element)];
  return elementsIn(element.props.children).flatMap(cellsIn);
}

function block(tag: string, element: Element) {
  return { tag, text: wordsIn(element) };
}

/** Elements of the page among the children, through whatever only groups them. */
function elementsIn(node: ReactNode): Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsIn);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  if (typeof node.type === "string") return [node as Element];
  return elementsIn(typeof node.type === "function" ? drawn(node) : node.props.children);
}

/** The words in it, as a reader meets them. */
export function wordsIn(node: ReactNode): string {
  return plain(node).replace(/\s+/g, " ").trim();
}

function plain(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(plain).join("");
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (!isValidElement<{ children?: ReactNode }>(node)) return "";
  return plain(typeof node.type === "function" ? drawn(node) : node.props.children);
}

function drawn({ type, props }: ReactElement): ReactNode {
  return (type as (props: unknown) => ReactNode)(props);
}

const Cite = ({ id }: { id: string }) => `(${citeReference(id).short})`;
