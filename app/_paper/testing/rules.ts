/** For tests: where the rules of a PDF stand, and the boxes, as any reader of PDFs draws them. */
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** In points, from the left and from the foot of the page. */
export type Rule = { page: number; left: number; right: number; below: number; above: number };

type Matrix = [number, number, number, number, number, number];

/** Everything that is drawn and is no word. */
export async function rulesIn(bytes: Uint8Array): Promise<Rule[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const rules: Rule[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
    let now: Matrix = [1, 0, 0, 1, 0, 0];
    const kept: Matrix[] = [];
    for (const [place, operation] of fnArray.entries()) {
      const given = argsArray[place];
      if (operation === OPS.save) kept.push(now);
      else if (operation === OPS.restore) now = kept.pop() ?? now;
      else if (operation === OPS.transform) now = times(now, given);
      else if (operation === OPS.constructPath) rules.push(ruleOf(given[2], now, page));
    }
  }
  return rules;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Ours are never turned, only moved, made larger and put upside down. */
function ruleOf([x1, y1, x2, y2]: number[], [a, , , d, e, f]: Matrix, page: number): Rule {
  const across = [x1, x2].map((x = 0) => a * x + e);
  const upright = [y1, y2].map((y = 0) => d * y + f);
  return {
    page,
    left: Math.min(...across),
    right: Math.max(...across),
    below: Math.min(...upright),
    above: Math.max(...upright),
  };
}
