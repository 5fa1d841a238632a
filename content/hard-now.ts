/** What people would say is hard right now, and the one thing to try first: the tiny version of a guide. */
import { areaBySlug, type Guide, guideBySlug, type Page } from "./index.ts";

type Said = { says: string; guide: string; area: string };

const said: readonly Said[] = [
  { says: "I can’t sleep", guide: "sleep-habits", area: "sleep" },
  { says: "Too much to do", guide: "breathing", area: "stress-and-anxiety" },
  { says: "I feel numb", guide: "activity-scheduling", area: "low-mood" },
  { says: "I can’t stop worrying", guide: "worry-time", area: "stress-and-anxiety" },
  { says: "I can’t say no", guide: "setting-boundaries", area: "relationships-and-saying-no" },
  { says: "It still hurts", guide: "self-talk", area: "pain-and-old-wounds" },
];

type HardThing = { says: string; guide: Guide; area: Page };

export const hardNow: readonly HardThing[] = said.map((each) => {
  const guide = guideBySlug(each.guide);
  const area = areaBySlug(each.area);
  if (!guide || !area) throw new Error(`“${each.says}” in content/hard-now.ts leads to what is not there`);
  return { says: each.says, guide, area };
});
