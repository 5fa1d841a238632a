/** What somebody wants to remember when things are better, for when they are not. */

/** The parts of the sheet, in the order in which they are read. What is kept is named so in the database and in exports. */
export const stayingWellParts = ["signs", "helped", "badWeek", "ask"] as const;
export type StayingWellPart = (typeof stayingWellParts)[number];
