import type { Element, Paper } from "#app/_paper/pdf.ts";
import type { CheckInOffered } from "#content/check-in/questionnaires.ts";

/** Each statement with a box for each answer: as a table, or in large print one below the other. */
export function drawStatements(paper: Paper, form: CheckInOffered) {
  if (paper.fontSize > 14) drawOneByOne(paper, form);
  else drawTable(paper, form);
}

function drawOneByOne(paper: Paper, form: CheckInOffered) {
  const { doc, left, width, write, group, box, oneOf, needRoom, heightOf, lineHeight } = paper;
  const answers = answersOf(form);
  for (const { id, text } of form.questions.items) {
    needRoom(heightOf(text, { face: "strong" }) + answers.length * lineHeight);
    write("P", text, { face: "strong", after: lineHeight * 0.1 });
    const choose = oneOf(id, text);
    group("L", (list) => {
      for (const answer of answers)
        group(
          "LI",
          (item) => {
            const top = doc.y;
            box.draw(left, top);
            choose(answer, box.place(left, top), item);
            write("LBody", answer, { x: left + box.width, width: width - box.width }, item);
          },
          list,
        );
    });
    doc.y += lineHeight * 0.5;
  }
}

function drawTable(paper: Paper, form: CheckInOffered) {
  const { doc, left, width, write, group, rule, heightOf, oneOf, fontSize, lineHeight } = paper;
  const { questions, questionnaire } = form;
  const answers = answersOf(form);
  const first = width * 0.38;
  const each = (width - first) / answers.length;
  const look = { scale: paper.small, width: each - fontSize * 0.5 };
  const headHeight = Math.max(...answers.map((words) => heightOf(words, look)));
  group("Table", (table) => {
    group("TR", (row) => drawHeads(row), table);
    for (const { id, text } of questions.items) group("TR", (row) => drawItem(row, id, text), table);
  });
  rule(doc.y);
  doc.y += lineHeight;

  function drawHeads(row: Element) {
    const top = doc.y;
    write("TH", "Statement", { ...look, width: first }, row);
    for (const [place, words] of answers.entries()) {
      doc.y = top;
      write("TH", words, { ...look, x: left + first + place * each }, row);
    }
    doc.y = top + headHeight + fontSize * 0.4;
  }

  function drawItem(row: Element, id: string, text: string) {
    rule(doc.y);
    const top = doc.y + fontSize * 0.55;
    doc.y = top;
    write("TH", text, { width: first - fontSize }, row);
    const height = Math.max(doc.y - top, lineHeight) + fontSize * 0.55;
    const choose = oneOf(id, text);
    for (const [place, answer] of answers.entries()) {
      const x = left + first + place * each;
      const points = questionnaire ? `${questionnaire.scores[place]}` : "";
      group(
        "TD",
        (cell) => {
          paper.box.draw(x, top);
          choose(answer, paper.box.place(x, top), cell);
          doc.y = top;
          write("P", points, { x: x + paper.box.width, width: each - paper.box.width }, cell);
        },
        row,
      );
    }
    doc.y = top + height;
  }
}

/** What each box says, with its number where there is one. */
function answersOf({ questions, questionnaire }: CheckInOffered): string[] {
  return questions.options.map((option, place) =>
    questionnaire ? `${option} (${questionnaire.scores[place]})` : option,
  );
}
