/** What a PDF holds for those who do not look at it: its words, and what each is. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A part of a page's structure: "H1", "L", "Table" and so on, with its parts below. */
type Part = { role?: string; type?: string; id?: string; alt?: string; children?: Part[] };

export type PdfPage = { text: string; roles: string[]; alternatives: string[]; untagged: number };

/** The pages of a PDF, in order. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await open(bytes);
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true });
      const tree: Part | null = await page.getStructTree();
      const parts = tree ? partsIn(tree) : [];
      const text = content.items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("");
      return {
        text: text.replace(/\s+/g, " "),
        roles: parts.flatMap(({ role }) => role ?? []),
        alternatives: parts.flatMap(({ alt }) => alt ?? []),
        untagged: untaggedIn(content.items),
      };
    }),
  );
}

/** Its language and title, as it says of itself. */
export async function aboutPdf(
  bytes: Uint8Array,
): Promise<{ language: unknown; title: unknown; isTagged: boolean }> {
  const pdf = await open(bytes);
  const { info } = await pdf.getMetadata();
  const mark = await pdf.getMarkInfo();
  return {
    language: "Language" in info ? info.Language : undefined,
    title: "Title" in info ? info.Title : undefined,
    isTagged: mark?.Marked === true,
  };
}

function open(bytes: Uint8Array) {
  // A copy: pdf.js transfers the buffer to its worker.
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

function partsIn(part: Part): Part[] {
  return [part, ...(part.children ?? []).flatMap(partsIn)];
}

/** How many words stand outside of any mark, where a reader that speaks does not find them. */
function untaggedIn(items: readonly object[]): number {
  let depth = 0;
  let untagged = 0;
  for (const item of items) {
    if ("str" in item) untagged += Number(depth === 0 && String(item.str).trim() !== "");
    else if ("type" in item) depth += item.type === "endMarkedContent" ? -1 : 1;
  }
  return untagged;
}

/** What stands in its fields, by their names; empty ones are left out. */
export async function fieldValues(bytes: Uint8Array): Promise<Record<string, string>> {
  const fields = (await (await open(bytes)).getFieldObjects()) ?? {};
  const values: Record<string, string> = {};
  for (const [name, widgets] of Object.entries(fields)) {
    const value = widgets.map((widget) => (widget as { value?: unknown }).value).find(Boolean);
    if (typeof value === "string" && value !== "Off") values[name] = value;
  }
  return values;
}
