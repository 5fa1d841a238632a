import { textFile } from "../pdf-faces.ts";
import { embedFieldFont, fieldFont } from "./pdf-field-font.ts";
import type { Internals, Ref } from "./pdf-internals.ts";

export type PdfForm = ReturnType<typeof formOf>;

/** What all fields of a document share: the form that lists them, their names, and drawings that are the same in each. */
export function formOf(inside: Internals) {
  const names = new Map<string, number>();
  const drawings = new Map<string, Ref>();

  function add(field: Ref) {
    (form().data.Fields as Ref[]).push(field);
  }

  function leaveToReaders() {
    form().data.NeedAppearances = true;
  }

  function form(): Ref {
    const known = inside._root.data.AcroForm;
    if (known) return known;
    const font = embedFieldFont(inside, textFile);
    const made = inside.ref({
      Fields: [],
      DA: Object(`/${fieldFont} 0 Tf 0 g`),
      DR: { Font: { [fieldFont]: font } },
    });
    inside._root.data.AcroForm = made;
    inside._acroform = { fonts: { [fieldFont]: font } };
    return made;
  }

  /** Two fields of one name would be one field; and a dot would part the levels of a name. */
  function unique(name: string): string {
    const tidy = name.replaceAll(".", "-");
    const count = (names.get(tidy) ?? 0) + 1;
    names.set(tidy, count);
    return count === 1 ? tidy : `${tidy}-${count}`;
  }

  function drawing(strokes: string, box: readonly number[]): Ref {
    const key = `${strokes} ${box}`;
    const known = drawings.get(key);
    if (known) return known;
    const made = inside.ref({ Type: "XObject", Subtype: "Form", BBox: box });
    made.end(strokes);
    drawings.set(key, made);
    return made;
  }

  return { add, leaveToReaders, unique, drawing, empty: () => drawing(" ", [0, 0, 1, 1]) };
}
