/**
 * Taking in a record that was taken along from a Tend: another one, or this. What is there already stays as it is, so that the
 * same file can be taken in twice without doubling anything.
 */
import { and, eq, gt, sql } from "drizzle-orm";
import { exportSchema, type TendExport } from "#domain/export/export.ts";
import { asMember, type MemberId } from "../client.ts";
import { checkRoom, takeTurn } from "../room.ts";
import { imports, planItems } from "../schema.ts";
import { wordsOf } from "../words.ts";
import {
  type Count,
  takeCarePlan,
  takeCheckIns,
  takeEvenings,
  takeJournal,
  takePractices,
  takeSettings,
  takeSummaries,
  takeWalks,
} from "./import-rows.ts";

/** Of each kind, how many there are in the file and how many of them are new to the member. */
export type Taken = Record<
  | "practices"
  | "days"
  | "reviews"
  | "checkIns"
  | "entries"
  | "drafts"
  | "evenings"
  | "paths"
  | "carePlan"
  | "summaries",
  Count
> & {
  /** Whether the settings in the file are taken too: only where the member has nothing yet. */
  settings: boolean;
};

/** Keeps an export, encrypted, until its member has seen what it would do, for an hour. A later one takes its place. */
export async function keepImport(memberId: MemberId, taken: TendExport): Promise<void> {
  const content = (await wordsOf(memberId)).seal(JSON.stringify(taken), imports.content);
  const expires = sql`now() + interval '1 hour'`;
  await asMember(memberId, (tx) =>
    tx
      .insert(imports)
      .values({ memberId, content, expires })
      .onConflictDoUpdate({ target: imports.memberId, set: { content, expires } }),
  );
}

/** What waits to be taken in, if anything. */
export async function findImport(memberId: MemberId): Promise<TendExport | undefined> {
  const words = await wordsOf(memberId);
  const [row] = await asMember(memberId, (tx) =>
    tx
      .select({ content: imports.content })
      .from(imports)
      .where(and(eq(imports.memberId, memberId), gt(imports.expires, sql`now()`))),
  );
  const text = row && words.open(row.content, imports.content);
  return text === undefined ? undefined : exportSchema.safeParse(JSON.parse(text)).data;
}

/** Forgets what waits. Doing it again does nothing. */
export async function dropImport(memberId: MemberId): Promise<void> {
  await asMember(memberId, (tx) => tx.delete(imports).where(eq(imports.memberId, memberId)));
}

/** What `importRecord` would do, found out by doing it and taking it back. */
export async function tryImport(memberId: MemberId, taken: TendExport): Promise<Taken> {
  const outcome: { taken?: Taken } = {};
  const takeBack = new Error("Only tried.");
  await importing(memberId, taken, (found) => {
    outcome.taken = found;
    throw takeBack;
  }).catch((error: unknown) => {
    if (error !== takeBack) throw error;
  });
  if (!outcome.taken) throw new Error("Nothing was tried.");
  return outcome.taken;
}

/**
 * Takes a record in, whole or not at all.
 * @throws what `noRoomFor` knows, when it is more than a record holds
 */
export async function importRecord(memberId: MemberId, taken: TendExport): Promise<Taken> {
  return importing(memberId, taken, (found) => found);
}

async function importing(
  memberId: MemberId,
  taken: TendExport,
  end: (found: Taken) => Taken,
): Promise<Taken> {
  const words = await wordsOf(memberId);
  return asMember(memberId, async (tx) => {
    await takeTurn(tx, memberId);
    const own = { tx, memberId, words };
    const settings = (await tx.$count(planItems, eq(planItems.memberId, memberId))) === 0;
    if (settings) await takeSettings(own, taken.member);
    const found = {
      ...(await takePractices(own, taken.practices)),
      checkIns: await takeCheckIns(own, taken.checkIns),
      ...(await takeJournal(own, taken.journal)),
      evenings: await takeEvenings(own, taken.evenings),
      paths: await takeWalks(own, taken.paths),
      carePlan: await takeCarePlan(own, taken.carePlan),
      summaries: await takeSummaries(own, taken.summaries),
      settings,
    };
    for (const kind of ["practices", "days", "reviews", "entries", "drafts", "evenings", "walks"] as const)
      await checkRoom(tx, memberId, kind);
    return end(found);
  });
}
