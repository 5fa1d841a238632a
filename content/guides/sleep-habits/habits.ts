/** A habit to try. `why` gives its sense without claiming proof; `limit` says when to leave it. */
export type Habit = { id: string; text: string; why: string; limit: string };

/** More than this at once does not last. */
export const mostHabits = 3;

export const habits: readonly Habit[] = [
  {
    id: "rise",
    text: "Get up at the same time on most days",
    why: "One fixed point in the day is easier to keep than two.",
    limit: "Not when you are ill, or after a night with hardly any sleep.",
  },
  {
    id: "daylight",
    text: "Look for daylight soon after getting up",
    why: "It is a clear sign that the day has begun. A window counts.",
    limit:
      "If you have bipolar disorder, keep it to normal daylight and use no light lamps without a clinician.",
  },
  {
    id: "coffee",
    text: "No coffee, strong tea or cola after lunch",
    why: "People differ a lot. Two weeks will show whether it matters for you.",
    limit: "Cut down little by little if you drink a lot of it.",
  },
  {
    id: "alcohol",
    text: "Evenings without alcohol",
    why: "Compare how you feel in the morning.",
    limit: "If you drink every day, or shake when you stop, see a doctor first.",
  },
  {
    id: "screens",
    text: "Screens, news and work away while you wind down",
    why: "It is hard to slow down while something asks for an answer.",
    limit: "Keep the phone near if somebody may need you at night.",
  },
  {
    id: "list",
    text: "Write tomorrow’s list before you wind down",
    why: "What is on paper need not be held in mind.",
    limit: "Five minutes. If it turns into worrying, stop.",
  },
  {
    id: "bed",
    text: "Keep the bed for sleep, and get up when you lie awake and tense",
    why: "It is a part of CBT-I that sleep doctors give some support by itself.",
    limit: "Not if getting up in the dark is unsafe for you.",
  },
  {
    id: "room",
    text: "Make the room a little darker, cooler or quieter",
    why: "Change the one thing that bothers you most.",
    limit: "Only what is in your power. A shared or noisy room is not your fault.",
  },
];

/** What to say to someone who ticked this many; empty while nothing needs saying. */
export function aboutChoice(chosen: number): string {
  if (chosen <= mostHabits) return "";
  return `You have chosen ${chosen}. Three at most are easier to keep, so take away what you would miss least.`;
}
