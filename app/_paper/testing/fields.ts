/** For tests: the fields of a PDF, as two readers list them. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { wordBoxes } from "./word-boxes.ts";

export type FieldRead = {
  page: number;
  name: string;
  about: string;
  kind: "text" | "lines" | "tick" | "one of" | "choice";
  value: string;
  options: string[];
  /** Left, bottom, right and top, in points. */
  rect: number[];
};

/** What pdf.js needs of an annotation, of which it says only that it is an object. */
type Annotation = {
  id: string;
  fieldName?: string;
  fieldType?: string;
  fieldValue?: unknown;
  alternativeText?: string;
  multiLine?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
  options?: { displayValue: string }[];
  rect: number[];
};

type Node = { type?: string; id?: string; children?: Node[] };

/** In the order in which they are tabbed through, which is that of the tags. */
export async function fieldsIn(bytes: Uint8Array): Promise<FieldRead[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const fields: FieldRead[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const annotations: Annotation[] = await page.getAnnotations();
    const tagged = idsIn(await page.getStructTree());
    for (const id of tagged) {
      const found = annotations.find((each) => each.id === id);
      if (found?.fieldType) fields.push(read(found, number));
    }
    const untagged = annotations.filter(({ id, fieldType }) => fieldType && !tagged.includes(id));
    if (untagged.length > 0) throw new Error(`No tag for ${untagged.map(({ fieldName }) => fieldName)}`);
  }
  return fields;
}

function read(field: Annotation, page: number): FieldRead {
  const { fieldName = "", alternativeText = "", fieldValue, options = [], rect } = field;
  const value = [fieldValue].flat()[0];
  return {
    ...{ page, name: fieldName, about: alternativeText, rect, kind: kindOf(field) },
    value: typeof value === "string" && value !== "Off" ? value : "",
    options: field.buttonValue ? [field.buttonValue] : options.map(({ displayValue }) => displayValue),
  };
}

function kindOf({ fieldType, multiLine, radioButton }: Annotation): FieldRead["kind"] {
  if (fieldType === "Btn") return radioButton ? "one of" : "tick";
  if (fieldType === "Ch") return "choice";
  return multiLine ? "lines" : "text";
}

function idsIn(node: Node | null): string[] {
  if (!node) return [];
  const own = node.type === "annotation" && node.id ? [node.id.replace(/^.*_/, "")] : [];
  return [...own, ...(node.children ?? []).flatMap(idsIn)];
}

/** Each field that lies over printed words or over another field, in words for whoever has to mend it. */
export async function fieldsOverOthers(bytes: Uint8Array, known?: FieldRead[]): Promise<string[]> {
  const fields = known ?? (await fieldsIn(bytes));
  const words = (await wordBoxes(bytes)).map(({ words: shown, left, right, below, above, page }) => ({
    ...{ page, shown, rect: [left, below, right, above] },
  }));
  const others = fields.map(({ page, name, rect }) => ({ page, rect, shown: name }));
  return fields.flatMap((field, place) =>
    [...words, ...others.slice(place + 1)]
      .filter(({ page, rect }) => page === field.page && overlap(rect, field.rect))
      .map(({ shown }) => `page ${field.page}: the field ${field.name} and “${shown}”`),
  );
}

function overlap(one: readonly number[], other: readonly number[]): boolean {
  const [left = 0, below = 0, right = 0, above = 0] = one;
  const [x = 0, y = 0, end = 0, top = 0] = other;
  return Math.min(right, end) - Math.max(left, x) > 0.5 && Math.min(above, top) - Math.max(below, y) > 0.5;
}

export const hasQpdf = spawnSync("qpdf", ["--version"]).status === 0;

/** The names and tooltips that qpdf lists, where it is installed. */
export function fieldsByQpdf(bytes: Uint8Array): { name: string; about: string }[] {
  const file = join(mkdtempSync(join(tmpdir(), "tend-paper-")), "paper.pdf");
  writeFileSync(file, bytes);
  const json = execFileSync("qpdf", ["--json", "--json-key=acroform", file], { encoding: "utf8" });
  const { acroform } = JSON.parse(json) as {
    acroform: { fields: { fullname: string; alternativename: string }[] };
  };
  return acroform.fields.map(({ fullname, alternativename }) => ({ name: fullname, about: alternativename }));
}
