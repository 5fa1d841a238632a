/**
 * What a morning asks about a night: the items of sleep diaries in common use, in our words (carney-2012). Only lights out,
 * both minutes and getting up are reckoned with (diary.ts); the rest is for whoever looks back. `brief` and `share` are its heading and its width on paper.
 */
export const nightFields = [
  { name: "into", label: "Into bed", brief: "Into bed", as: "time", share: 1.7 },
  { name: "bed", label: "Lights out", brief: "Lights out", as: "time", share: 1.7 },
  { name: "toSleep", label: "Minutes until asleep", brief: "Min. until asleep", as: "number", share: 1.9 },
  { name: "wakings", label: "Times awake", brief: "Times awake", as: "number", share: 1.5 },
  { name: "awake", label: "Minutes awake later", brief: "Min. awake", as: "number", share: 1.9 },
  { name: "woke", label: "Awake for good", brief: "Last woke", as: "time", share: 1.7 },
  { name: "rise", label: "Got up", brief: "Got up", as: "time", share: 1.7 },
  { name: "rating", label: "How it was, 0 to 10", brief: "Night, 0–10", as: "number", share: 1.7 },
  { name: "note", label: "Notes: noise, pain, a late coffee", brief: "Notes", as: undefined, share: 3.4 },
] as const;
