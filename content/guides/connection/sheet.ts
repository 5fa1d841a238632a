import type { Sheet } from "#content/paper/paper.ts";
import { asks } from "./ask.ts";
import { placesIn, rings, supports } from "./support-map.ts";

export const sheet: Sheet = {
  title: "My map, and one small ask",
  intro:
    "People, places and professionals, the nearest first. Leave out whoever hurts you. Tick what each is good for.",
  choices: { ask: Object.fromEntries(asks.map(({ id, label }) => [id, label])) },
  parts: [
    {
      kind: "table",
      caption: "My map",
      columns: [
        { label: "How near", share: 2.2 },
        { label: "Who or where", share: 4.5 },
        ...supports.map(({ label }) => ({ label, share: 1.7, as: "tick" as const })),
      ],
      rows: rings.flatMap((ring) =>
        placesIn(ring).map((place) => ({
          head: ring.label,
          names: [place, ...supports.map(({ id }) => `${place}-${id}`)],
        })),
      ),
      lines: 1.1,
    },
    {
      kind: "blanks",
      fields: [
        { name: "ask-who", label: "Whom could I ask?" },
        { name: "ask", label: "For what?" },
        { name: "ask-detail", label: "When, or with what?" },
      ],
    },
    { kind: "lines", name: "ask-words", label: "In my words", lines: 2 },
  ],
};
