/** Fields of a PDF, to be filled in on a screen or with a pen: AcroForm, named, told of, tagged, and in the order of the page. */
import { canBeSet } from "../pdf-faces.ts";
import type { Element } from "../pdf-pen.ts";
import { fieldFont } from "./pdf-field-font.ts";
import { drawnWords, type WordsIn } from "./pdf-field-words.ts";
import { formOf, type PdfForm } from "./pdf-form.ts";
import { internalsOf, type Ref } from "./pdf-internals.ts";

/** From the left and the top of the page, in points. */
export type FieldBox = { x: number; y: number; width: number; height: number };

export type FieldAsked = {
  name: string;
  /** What it is for, which readers show beside it and speak. */
  about: string;
  value?: string | undefined;
} & (
  | {
      kind: "text";
      /** Of the letters, in points. */
      size: number;
      /** From one line to the next, where it is for several. */
      leading?: number | undefined;
    }
  | { kind: "tick" }
  | {
      kind: "choice";
      size: number;
      options: readonly string[];
      /** Whether words of one’s own may stand in it too. */
      isOpen?: boolean;
    }
);

const flag = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17, edit: 1 << 18 };
const printed = 4;

export type Fields = ReturnType<typeof fieldsFor>;

/** The fields of one document. Nothing is added to it until there is a field. */
export function fieldsFor(doc: PDFKit.PDFDocument) {
  const inside = internalsOf(doc);
  const form = formOf(inside);

  /** Puts a field on the page that is open, and tells readers that speak of it within `parent`. */
  function field(asked: FieldAsked, box: FieldBox, parent: Element) {
    const about = { T: text(form.unique(asked.name)), TU: text(asked.about) };
    form.add(widget({ ...about, ...looksOf(doc, form, asked, box) }, box, parent));
  }

  /** Boxes of which one can be ticked: call what this gives for each. */
  function oneOf(name: string, about: string, value?: string) {
    const group = inside.ref({
      ...{ FT: "Btn", Ff: flag.radio, V: safe(value ?? "Off") },
      ...{ T: text(form.unique(name)), TU: text(about), Kids: [] },
    });
    form.add(group);
    return (option: string, box: FieldBox, parent: Element) => {
      const isTicked = option === value;
      const own = { Parent: group, AS: isTicked ? safe(option) : "Off", TU: text(`${about}: ${option}`) };
      (group.data.Kids as Ref[]).push(widget({ ...own, ...ticked(form, safe(option), box) }, box, parent));
    };
  }

  function widget(data: object, { x, y, width, height }: FieldBox, parent: Element): Ref {
    const element = doc.struct("Form");
    parent.add(element);
    const about = { Subtype: "Widget", F: printed, structParent: element, ...data };
    doc.annotate(x, y, width, height, about as PDFKit.Mixins.AnnotationOption);
    element.end();
    const made = inside.page.annotations.at(-1);
    if (!made) throw new Error("pdfkit put no annotation on the page");
    return made;
  }

  return { field, oneOf };
}

/** For paper that is thrown away. */
export const noFields: Fields = { field: () => {}, oneOf: () => () => {} };

function looksOf(doc: PDFKit.PDFDocument, form: PdfForm, asked: FieldAsked, box: FieldBox): object {
  const { value = "" } = asked;
  if (asked.kind === "tick") {
    const state = value ? "Yes" : "Off";
    return { FT: "Btn", V: state, AS: state, ...ticked(form, "Yes", box) };
  }
  const { size } = asked;
  const leading = asked.kind === "text" ? asked.leading : undefined;
  // Letters that our fonts lack are left to the PDF reader (NeedAppearances), which then draws all fields anew.
  if (!canBeSet(value.replace(/\s/g, " "))) form.leaveToReaders();
  return {
    ...(asked.kind === "text"
      ? { FT: "Tx", Ff: leading ? flag.multiline : 0 }
      : {
          FT: "Ch",
          Ff: flag.combo | (asked.isOpen ? flag.edit : 0),
          Opt: asked.options.map(text),
        }),
    ...(value && { V: text(value) }),
    DA: text(`/${fieldFont} ${round(size)} Tf 0 g`),
    // White behind what is typed. While nothing is, the appearance is empty, and the ruled lines show through.
    MK: { BG: [1, 1, 1] },
    AP: { N: value ? drawnWords(doc, { value, size, leading, ...box } satisfies WordsIn) : form.empty() },
  };
}

function ticked(form: PdfForm, state: string, { width, height }: FieldBox) {
  const at = (x: number, y: number) => `${round(width * x)} ${round(height * y)}`;
  const tick = `${round(width * 0.12)} w 1 J 1 j 0 G ${at(0.2, 0.52)} m ${at(0.42, 0.25)} l ${at(0.82, 0.8)} l S`;
  return {
    AP: { N: { [state]: form.drawing(tick, [0, 0, round(width), round(height)]), Off: form.empty() } },
  };
}

/** pdfkit writes a plain string as a name, and an object of one as text. */
function text(words: string): unknown {
  return Object(words);
}

/** What a name in a PDF may hold without being escaped. */
function safe(words: string): string {
  return words.replace(/[^\w-]/g, "_");
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
