/** Exports of every version, read as the newest one: what an older one did not know is empty. */
import { z } from "zod";
import { type ExportedAccount, exportSchema, type TendExport } from "./export.ts";
import { readUntrustedJson } from "./untrusted-json.ts";

/** What may be wrong with a file that somebody wants to take in. */
export type NoExport = "no-export" | "newer";

/** Characters, with the names of its fields, that no entry of ours and no draft of one reaches: what is longer would not fit its row. */
const longest = { entry: 60_000, draft: 100_000, text: 100_000 };

const headSchema = z.looseObject({ format: z.literal("tend-export"), version: z.int().min(1) });

/** What a version added, in the shape that says that there was nothing of it yet. */
const addedBy: Record<number, (older: Record<string, unknown>) => Record<string, unknown>> = {
  2: ({ member, ...rest }) => ({
    ...rest,
    member: { ...z.looseObject({}).catch({}).parse(member), firstDayChanges: [] },
  }),
  3: (older) => ({ ...older, checkIns: [] }),
  5: ({ practices, ...older }) => ({
    ...older,
    practices: z
      .array(z.looseObject({}))
      .catch([])
      .parse(practices)
      .map((each) => ({ ...each, reminder: null })),
  }),
  6: (older) => ({ ...older, journal: { entries: [], drafts: [] } }),
  7: (older) => ({ ...older, carePlan: [] }),
  8: ({ member, ...older }) => ({
    ...older,
    evenings: [],
    member: { ...z.looseObject({}).catch({}).parse(member), eveningQuestion: true },
  }),
  9: ({ member, ...older }) => ({
    ...older,
    member: { ...z.looseObject({}).catch({}).parse(member), earlierLine: false },
  }),
  10: (older) => ({ ...older, paths: [] }),
  // What is new stands in the summaries, each of which says its own version (domain/summary/older-summaries.ts).
  11: (older) => older,
};

/** What belongs to the account of another Tend is not looked at: nothing of it is taken in. */
export const noAccount: ExportedAccount = {
  addressChange: null,
  vouchedBy: [],
  passkeys: [],
  sessions: [],
  securityEvents: [],
  calendarAddressMadeAt: null,
  remindersSent: [],
};

/** The export in a file's text, or what is wrong with it. */
export function readExportFile(text: string): TendExport | NoExport {
  const head = headSchema.safeParse(readUntrustedJson(text.replace(/^\uFEFF/, "")));
  if (!head.success) return "no-export";
  const newest = exportSchema.shape.version.value;
  let { version, ...rest }: Record<string, unknown> & { version: number } = head.data;
  if (version > newest) return "newer";
  for (; version < newest; version += 1) rest = addedBy[version + 1]?.(rest) ?? rest;
  const parsed = exportSchema.safeParse({ ...rest, version, account: noAccount });
  return parsed.success && fits(parsed.data) ? parsed.data : "no-export";
}

function fits(taken: TendExport): boolean {
  const { entries, drafts } = taken.journal;
  return (
    !hasLongText(taken) &&
    entries.every(({ fields }) => JSON.stringify(fields).length <= longest.entry) &&
    drafts.every(({ values }) => JSON.stringify(values).length <= longest.draft)
  );
}

function hasLongText(value: unknown): boolean {
  if (typeof value === "string") return value.length > longest.text;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLongText);
}
