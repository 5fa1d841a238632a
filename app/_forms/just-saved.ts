import type { Saying } from "#components/frame/notice.tsx";
import { saidId } from "#components/frame/said-id.ts";
import { type Instant, now } from "#domain/day.ts";
import { notices } from "./notices.ts";

type Notices = typeof notices;
export type NoticePage = keyof Notices;
type KeyOf<P extends NoticePage> = keyof Notices[P] & string;

/** What a page has to say, by its address. */
export type JustSaved<P extends NoticePage> = Saying & { what: KeyOf<P>; about: string };

/** The part of an address that says what was just saved. */
export type Saved = { saved?: string | string[]; at?: string | string[]; about?: string | string[] };

type Where = {
  /** The page itself, with its query, where its route alone does not tell. */
  path?: string;
  /** What it is about: an id or a day, never words of a member. */
  about?: string;
};

const aMinute = 60_000;

/**
 * The address of a page that is to say what was just saved, and of the place where it says it, so that the focus goes
 * there without a script too. It carries the moment, so that a reload later, or a bookmark, does not say it again:
 * without a cookie, and in any tab.
 */
export function justSaved<P extends NoticePage>(
  page: P,
  what: KeyOf<P>,
  { path = page, about }: Where = {},
): string {
  const { pathname, searchParams } = new URL(path, "http://here.invalid");
  searchParams.set("saved", what);
  searchParams.set("at", now().toString(36));
  if (about !== undefined) searchParams.set("about", about);
  return `${pathname}?${searchParams}#${saidId}`;
}

/** What was saved within the last minute, by the address; undefined when that is over or was never so. */
export function whatWasSaved<P extends NoticePage>(
  page: P,
  { saved, at, about }: Saved,
  instant: Instant,
): JustSaved<P> | undefined {
  if (typeof at !== "string" || !isKeyOf(page, saved)) return undefined;
  if (!(Math.abs(instant - Number.parseInt(at, 36)) < aMinute)) return undefined;
  return { what: saved, words: wordsOf(page, saved), about: typeof about === "string" ? about : "", at };
}

function isKeyOf<P extends NoticePage>(page: P, what: unknown): what is KeyOf<P> {
  return typeof what === "string" && Object.hasOwn(notices[page], what);
}

function wordsOf<P extends NoticePage>(page: P, what: KeyOf<P>): string {
  return String(notices[page][what]);
}
