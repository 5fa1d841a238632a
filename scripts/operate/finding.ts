/** What the doctor found: `look` is for what an operator may have meant so, `wrong` for what keeps Tend from its work. */
export type Finding = { about: string; state: "well" | "look" | "wrong"; says: string };

const signs = { well: "  well ", look: "  look ", wrong: "  WRONG" } as const;

/** A line for each, and one that sums them up. */
export function findingLines(findings: readonly Finding[]): string[] {
  const width = Math.max(...findings.map(({ about }) => about.length));
  const wrong = findings.filter(({ state }) => state === "wrong").length;
  const look = findings.filter(({ state }) => state === "look").length;
  return [
    ...findings.map(({ about, state, says }) => `${signs[state]}  ${about.padEnd(width)}  ${says}`),
    "",
    wrong > 0
      ? `${count(wrong, "thing is", "things are")} wrong.`
      : `Nothing is wrong${look > 0 ? `; ${count(look, "thing is", "things are")} worth a look` : ""}.`,
  ];
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What came of a check that could not be made. */
export function failed(about: string, error: unknown): Finding {
  return { about, state: "wrong", says: error instanceof Error ? error.message : String(error) };
}
