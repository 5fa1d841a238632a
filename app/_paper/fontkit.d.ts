/** What we ask of fontkit, which pdfkit sets its type with; it brings no types of its own. */
declare module "fontkit" {
  export type Font = {
    hasGlyphForCodePoint(codePoint: number): boolean;
    ascent: number;
    unitsPerEm: number;
  };
  export function openSync(path: string): Font;
}
