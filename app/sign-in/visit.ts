/** What a visit to the sign-in pages was for: where to go afterwards, and what had been filled in before. */
import { z } from "zod";
import { justSaved } from "#app/_forms/just-saved.ts";
import { safePath } from "#app/_forms/safe-path.ts";
import { keepFromTool, readWaiting } from "#app/_journal/from-tool.ts";
import { forgetAnswers } from "#app/_member/answers.ts";
import {
  dropWaiting,
  keepOnWaiting,
  keepWaitingHere,
  sealedDrafts,
  waitingTokens,
} from "#app/_member/draft.ts";
import { returnForms } from "#app/_member/given-back.ts";
import { beginOrAsk, type PathAsked, pathAskedIn } from "#app/_path/begin.ts";
import { readPractice, savePractice, whereAdded } from "#app/_practice/practice.ts";
import type { FormValues } from "#components/form/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { dropKept, findKept, type Kept, type KeptRow, keptSchema } from "#db/kept.ts";
import { open, seal } from "#db/keys/seal.ts";
import { noRoomFor } from "#db/room.ts";
import { dayAt, now, type Zone } from "#domain/day.ts";

const visitSchema = z.object({
  to: z.string().optional(),
  /** By which what waits is found (db/kept.ts), for a mail opened in another browser. */
  tokens: z.array(z.string()).default([]),
  /** What was kept while the database was away. */
  drafts: z.array(keptSchema).default([]),
});

export type Visit = z.infer<typeof visitSchema>;

/** The visit, sealed, to go along with the sign-in link. */
export function sealVisit(visit: Visit): string {
  return seal(JSON.stringify(visit), "visit");
}

/** The visit that a sign-in link belongs to; an empty one when there is none or it cannot be opened. */
export function openVisit(sealed: string | null): Visit {
  const text = sealed === null ? undefined : open(sealed, "visit");
  return visitSchema.parse(text === undefined ? {} : JSON.parse(text));
}

/** What a visit from this browser is for. */
export async function visitTo(to: string | undefined): Promise<Visit> {
  return { to, tokens: await waitingTokens(), drafts: await sealedDrafts() };
}

type Waiting = { rows: KeptRow[]; sealed: Kept[] };

/** What came with the link, and what waits in this browser, in the order in which it was kept. */
async function waitingFor({ tokens, drafts }: Visit): Promise<Waiting> {
  const rows = await findKept([...new Set([...tokens, ...(await waitingTokens())])]);
  return { rows, sealed: [...drafts, ...(await sealedDrafts())] };
}

/** The practices that wait, each guide once: the later choice stands. */
export async function practicesOf(visit: Visit): Promise<FormValues[]> {
  return practicesIn(await waitingFor(visit));
}

function practicesIn(waiting: Waiting): FormValues[] {
  const practices = thingsIn(waiting).filter(({ kind }) => kind === "practice");
  return [...new Map(practices.map(({ values }) => [values.guide, values])).values()];
}

/** What was written with tools and waits. */
export async function writtenFor(visit: Visit): Promise<FormValues[]> {
  return writtenIn(await waitingFor(visit));
}

function writtenIn(waiting: Waiting): FormValues[] {
  return thingsIn(waiting).flatMap(({ kind, values }) => (kind === "entry" ? [values] : []));
}

/** The path that is to be begun, if any: the one asked for last. */
export async function pathAskedFor(visit: Visit): Promise<PathAsked | undefined> {
  return pathAskedIn(thingsIn(await waitingFor(visit)));
}

function thingsIn({ rows, sealed }: Waiting): Kept[] {
  return [...rows.map(({ thing }) => thing), ...sealed];
}

/**
 * Does what the visit was for, now that the member is known, and gives the path to go on to. Doing it twice saves each
 * practice once, by the id that its draft carries. What cannot be saved goes on waiting, and the plan says why.
 */
export async function finishVisit(visit: Visit, memberId: MemberId, zone: Zone): Promise<string> {
  const waiting = await waitingFor(visit);
  const practices = practicesIn(waiting);
  const outcomes = new Map<FormValues, Outcome>();
  for (const practice of practices) outcomes.set(practice, await outcomeOf(practice, memberId, zone));
  const left = practices.filter((practice) => outcomes.get(practice) !== "added");
  const { ids, unkept } = await keepWritten(writtenIn(waiting), memberId, zone);
  const asked = pathAskedIn(thingsIn(waiting));
  const path = asked && (await beginOrAsk(memberId, asked, dayAt(zone, now())));
  const stays = ({ kind, values }: Kept) =>
    [...left, ...unkept].includes(values) || (kind === "path" && Boolean(path?.problem));
  const staying = waiting.rows.filter(({ thing }) => stays(thing));
  const done = waiting.rows
    .filter((row) => ["practice", "entry", "path"].includes(row.thing.kind) && !staying.includes(row))
    .map(({ token }) => token);
  await dropKept(done);
  const { tokens, path: typedOn } = await returnForms(waiting.rows, memberId);
  await dropWaiting([...done, ...tokens]);
  await keepWaitingHere(staying);
  await keepOnWaiting(waiting.sealed.filter(stays));
  if (practices.length > 0) await forgetAnswers();
  const said = (["full", "unfit", "added"] as const).find((each) => [...outcomes.values()].includes(each));
  if (said && said !== "added") return justSaved("/plan", said);
  if (path?.to) return path.to;
  if (asked && path?.problem)
    return justSaved("/path/begin/[slug]", "waits", { path: `/path/begin/${asked.path}` });
  if (said) return whereAdded(practices);
  if (unkept.length > 0) return justSaved("/journal", "full");
  const [id] = ids;
  if (id) return justSaved("/journal/[entry]", "kept", { path: `/journal/${id}` });
  return safePath(visit.to) ?? safePath(typedOn) ?? "/today";
}

/** The ids of the entries that were made, and what there was no room for. */
async function keepWritten(written: FormValues[], memberId: MemberId, zone: Zone) {
  const ids: string[] = [];
  const unkept: FormValues[] = [];
  for (const values of written) {
    const entry = readWaiting(values);
    if (!entry) continue;
    try {
      ids.push(await keepFromTool(memberId, zone, entry));
    } catch (error) {
      if (noRoomFor(error) !== "entries") throw error;
      unkept.push(values);
    }
  }
  return { ids, unkept };
}

/** "full": the plan has no room. "unfit": the guide has changed since and no longer offers this. */
type Outcome = "added" | "full" | "unfit";

async function outcomeOf(typed: FormValues, memberId: MemberId, zone: Zone): Promise<Outcome> {
  const practice = readPractice(typed);
  if (practice.errors) return "unfit";
  return (await savePractice(memberId, zone, practice)) ? "added" : "full";
}
