import type { Paper } from "#app/_paper/pdf.ts";

/** Whose it is and of which day: two lines to write on. */
export function drawWhoAndWhen(paper: Paper) {
  const { doc, write, rule, field, widthOf, left, width, fontSize, lineHeight } = paper;
  const top = doc.y;
  for (const [place, { name, label, share }] of whoAndWhen.entries()) {
    const x = left + (place === 0 ? 0 : width * 0.66);
    doc.y = top;
    write("P", label, { x, width: width * share });
    const begun = widthOf(label) + fontSize * 0.5;
    const line = { x: x + begun, width: width * share - begun };
    rule(doc.y, line);
    field(
      { kind: "text", name, about: label, size: fontSize },
      { ...line, y: doc.y - lineHeight, height: lineHeight },
    );
  }
  doc.y += lineHeight * 0.8;
}

const whoAndWhen = [
  { name: "who", label: "Name or initials", share: 0.62 },
  { name: "when", label: "Date", share: 0.34 },
];
