/** Ways in which somebody sends a form that is not theirs to send. */
import { hashToken } from "#db/keys/seal.ts";
import { isLong } from "#domain/testing/cases.ts";
import type { MemberOfStory } from "../member.ts";

type Form = { path: string; fields: [name: string, value: string][] };

export type Sent = { cookie?: string; origin?: string; path?: string };

/** Those concerned: `own` is what the owner’s browser holds, `wrongPage` a page of theirs without this form. */
type Concerned = { owner: MemberOfStory; other: MemberOfStory; own: string; wrongPage: string };

export type Attack = [name: string, sent: Sent, refused: boolean];

/** All of them in the drill; otherwise the first, and one that is another for each number. */
export function someOf(attacks: Attack[], number: number): Attack[] {
  const [first, ...others] = attacks;
  if (isLong || !first) return attacks;
  return [first, ...others.filter((_, place) => (place + number) % others.length === 0)];
}

/** Each by its name, with what its sender holds; `refused` where nothing else than a 403 will do. */
export function attacksOn(url: string, { owner, other, own, wrongPage }: Concerned): Attack[] {
  const from = (token: string, path?: string): Sent => ({
    cookie: cookieOf(token),
    origin: url,
    ...(path && { path }),
  });
  return [
    ["another member", from(other.token), false],
    ["a visitor, or a tab that was signed out", { origin: url }, false],
    ["a session that was tampered with", from(`${owner.token.slice(0, -1)}~`), false],
    ["a session that is a query", from("' or 1=1 --"), false],
    ["who has read the table of sessions", from(hashToken(owner.token)), false],
    ["a page that has no such form", { cookie: own, origin: url, path: wrongPage }, false],
    ["a page elsewhere", { cookie: own, origin: "https://evil.example" }, true],
    ["a page in a frame without an address", { cookie: own, origin: "null" }, true],
    ["nobody knows where", { cookie: own }, true],
  ];
}

export function cookieOf(token: string): string {
  return `tend-session=${token}`;
}

/** Sends it as a browser without a script would. */
export function sendForm(url: string, form: Form, { cookie, origin, path }: Sent): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, value);
  const headers = { ...(cookie && { cookie }), ...(origin && { origin }) };
  return fetch(url + (path ?? form.path), { method: "POST", body, headers, redirect: "manual" });
}
