import type { Paper } from "#app/_paper/pdf.ts";

/** The first of some ways to draw something that takes no more than so many pages, tried on paper that is thrown away; undefined where none does. */
export function firstFitting<Way>(
  scrap: Paper,
  ways: readonly Way[],
  draw: (paper: Paper, way: Way) => void,
  most = 1,
): Way | undefined {
  return ways.find((way) => {
    scrap.doc.addPage();
    const before = scrap.pages();
    draw(scrap, way);
    return scrap.pages() - before < most;
  });
}
