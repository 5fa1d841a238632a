import { type Kind, mostOf } from "#db/room.ts";

const count = (kind: Kind) => mostOf[kind].toLocaleString("en");

/** What to say when a member's record holds as much as it can. */
export const noRoomWords: Record<Kind, string> = {
  practices: `Your plan already holds ${count("practices")} practices, finished ones too, and has no room for more. Change one of them instead.`,
  days: `Your record holds ${count("days")} days, and has no room for more. Take a copy of it in Settings, then clear some old days, and this one fits.`,
  evenings: `You have said of ${count("evenings")} days how they were, and we cannot keep more. You can still change those.`,
  reviews: `You have looked back ${count("reviews")} times, and we cannot keep more. You can still change, pause or finish a practice from your plan.`,
  pauses: `A practice can be paused ${count("pauses")} times, and this one has no room for more. Finish it, and add it to your plan anew: its record stays.`,
  entries: `Your journal holds ${count("entries")} entries, and has no room for more. Take a copy of it in Settings, then delete some old ones, and this one fits.`,
  walks: `You have begun ${count("walks")} paths, and we cannot keep more. The one that you are on goes on.`,
  drafts: `${count("drafts")} entries of yours are begun and not kept yet, and there is no room for another. Keep one of them, or throw one away, and this one fits.`,
};
