/** What pdfkit keeps to itself and our fields need: it makes fields of its own, but neither draws them nor tags them. */

export type Ref = { data: Record<string, unknown>; end: (bytes?: Uint8Array | string) => void };

export type Internals = {
  ref: (data: object) => Ref;
  page: { annotations: Ref[] };
  _root: { data: { AcroForm?: Ref } };
  _acroform?: { fonts: Record<string, Ref> };
  /** The font that was last chosen. */
  _font: {
    id: string;
    ref: () => Ref;
    encode: (words: string) => [string[], unknown];
    layout: (words: string, ...rest: unknown[]) => unknown;
  };
};

export function internalsOf(doc: PDFKit.PDFDocument): Internals {
  return doc as unknown as Internals;
}
