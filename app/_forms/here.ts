/**
 * Where a form stood, by its own word: a hidden field that the page filled in (components/form/here.tsx). Anybody can write
 * anything there, so it only decides where its sender is led back to, and in which form their own words come back.
 */
import { headers } from "next/headers";
import { z } from "zod";
import { safePath } from "./safe-path.ts";

const word = z.string().max(100).optional().catch(undefined);

const hereSchema = z.object({
  path: z.string().transform(safePath).optional().catch(undefined),
  form: word,
  rendering: word,
  whose: word,
  kept: word,
});

export type Here = {
  /** The page with its query, one of ours. */
  path: string;
  /** Which form of the page; empty for one that does not say. */
  form: string;
  /** Names one rendering of the page. */
  rendering?: string | undefined;
  /** Pseudonym of the member for whom it was drawn. */
  whose?: string | undefined;
  /** Names what was given back into the form before. */
  kept?: string | undefined;
};

/** `Referer` is the second choice: many a browser, proxy and add-on sends none. */
export async function hereOf(form: FormData): Promise<Here> {
  const said = form.get("here");
  const fields = Object.fromEntries(new URLSearchParams(typeof said === "string" ? said : ""));
  const { path, form: name = "", ...rest } = hereSchema.parse(fields);
  return { path: path ?? (await referringPath()) ?? "/today", form: name, ...rest };
}

async function referringPath(): Promise<string | undefined> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}
