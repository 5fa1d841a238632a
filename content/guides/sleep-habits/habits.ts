/** A habit to try. `brief` is for paper; `why` gives its sense without claiming proof; `limit` says when to leave it. */
export type Habit = { id: string; text: string; brief: string; why: string; limit: string };

/** More than this at once does not last. */
export const mostHabits = 3;

/** Said wherever somebody is told when to get up, so that no two parts of the guide disagree about it. */
export const afterAPoorNight =
  "Do so after a poor night too. If you are ill, or hardly slept at all, sleep on.";

export const habits: readonly Habit[] = [
  {
    id: "rise",
    text: "Get up at the same time on most days",
    brief: "Get up at one time",
    why: "One fixed point in the day is easier to keep than two.",
    limit: afterAPoorNight,
  },
  {
    id: "daylight",
    text: "Look for daylight soon after getting up",
    brief: "Daylight soon after",
    why: "It is a clear sign that the day has begun. A window counts.",
    limit:
      "If you have bipolar disorder, keep it to normal daylight and use no light lamps without a clinician.",
  },
  {
    id: "coffee",
    text: "No coffee, strong tea or cola after lunch",
    brief: "No coffee after lunch",
    why: "People differ a lot. Two weeks will show whether it matters for you.",
    limit: "Cut down little by little if you drink a lot of it.",
  },
  {
    id: "alcohol",
    text: "Evenings without alcohol",
    brief: "Evenings without alcohol",
    why: "Compare how you feel in the morning.",
    limit: "If you drink every day, or shake when you stop, see a doctor first.",
  },
  {
    id: "smoking",
    text: "No smoking or vaping late in the evening",
    brief: "No smoking late",
    why: "Some people find that it keeps them awake. Two weeks will show.",
    limit: "If going without is hard, a doctor or a pharmacist can help you with it.",
  },
  {
    id: "naps",
    text: "Naps short and early in the day, or none",
    brief: "Naps short and early",
    why: "A long or late nap may leave you less sleepy at night.",
    limit:
      "If you are too sleepy to be safe, sleep. After a night at work or with a baby, you may need the nap.",
  },
  {
    id: "screens",
    text: "Screens, news and work away while you wind down",
    brief: "Screens and news away",
    why: "It is hard to slow down while something asks for an answer.",
    limit: "Keep the phone near if somebody may need you at night.",
  },
  {
    id: "list",
    text: "Write tomorrow’s list before you wind down",
    brief: "Tomorrow’s list first",
    why: "What is on paper need not be held in mind.",
    limit: "Five minutes. If it turns into worrying, stop.",
  },
  {
    id: "bed",
    text: "Keep the bed for sleep, and get up when you lie awake and tense",
    brief: "Bed for sleep alone",
    why: "It is a part of CBT-I that sleep doctors give some support by itself.",
    limit: "Not if getting up in the dark is unsafe for you.",
  },
  {
    id: "room",
    text: "Make the room a little darker, cooler or quieter",
    brief: "Darker, cooler, quieter",
    why: "Change the one thing that bothers you most.",
    limit: "Only what is in your power. A shared or noisy room is not your fault.",
  },
];

/** What to say to someone who ticked this many; empty while nothing needs saying. */
export function aboutChoice(chosen: number): string {
  if (chosen <= mostHabits) return "";
  return `You have chosen ${chosen}. Three at most are easier to keep, so take away what you would miss least.`;
}
