import { daysToFillIn, type Sheet } from "#content/paper/paper.ts";
import { anchors } from "./sitting.ts";

export const sheet: Sheet = {
  title: "My sitting, and a week of trying it",
  intro: "A few words will do. If something unwanted stays after you stop, show this to someone.",
  choices: { anchor: anchors },
  parts: [
    {
      kind: "blanks",
      fields: [
        { name: "minutes", label: "Sit for, minutes" },
        { name: "anchor", label: "Rest on" },
      ],
    },
    {
      kind: "table",
      caption: "A week",
      columns: [
        { label: "Day", share: 1 },
        { label: "Minutes", share: 1.5 },
        { label: "What I noticed", share: 5 },
        { label: "Anything unwanted", share: 4 },
      ],
      rows: daysToFillIn(7, ["minutes", "noticed", "unwanted"]),
      lines: 1.6,
    },
  ],
};
