/** What we ask of fontkit, which pdfkit sets its type with; it brings no types of its own. */
declare module "fontkit" {
  export type Font = {
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number; path: { toSVG(): string } };
    postscriptName: string;
    ascent: number;
    descent: number;
    capHeight: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    unitsPerEm: number;
  };
  export function create(file: Uint8Array): Font;
}
