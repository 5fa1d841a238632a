import type { Paper } from "#app/_paper/pdf.ts";

/** The first of some sizes of type in which something takes one page, tried on paper that is thrown away; undefined where none does. */
export function firstFitting(
  scrap: Paper,
  sizes: readonly number[],
  draw: (paper: Paper) => void,
): number | undefined {
  return sizes.find((size) => {
    scrap.doc.addPage();
    const before = scrap.pages();
    draw(scrap.sized(size));
    return scrap.pages() === before;
  });
}
