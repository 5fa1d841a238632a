/** Search over all that readers may look for. It forgives misspelling, and leads to help first when danger is named. */
import MiniSearch from "minisearch";
import {
  areaBySlug,
  areaPages,
  type Condition,
  conditions,
  type Guide,
  guides,
  type Page,
  pages,
} from "#content/index.ts";
import { blanks } from "#content/paper/blanks.ts";
import { type Path, paths } from "#content/paths/paths.ts";
import { meant } from "./spelling.ts";
import { type Topic, topics } from "./topics.ts";

/** Something that was found. `guide` is there when it is one, since lists show more of it. */
type Found = { href: string; title: string; summary: string; guide?: Guide };

/** What was found, best first; and where Tend has nothing for what was asked, a sentence that says so. */
export type SearchAnswer = { found: Found[]; nothing: string | null };

type Entry = Found & { searchWords: string[]; action: string; needs: string[]; claims: string[] };

/** Words as they are compared, in a row: `text` has a blank before and after each of them. */
type Row = { words: readonly string[]; text: string };

/** More is not looked at: nobody types it, and work must not grow with what a stranger sends. In characters. */
export const longestQuery = 200;

const mostFound = 8;
/** What scores less than this part of the best guide or page has a word in common, and not more. */
const leastShare = 0.05;
const helpNow = "/help-now";
/** Pages that lead to people. */
const people = [helpNow, "/when-to-seek-help"];

/** Words that say nothing of what someone looks for. “No” and “not” do: “say no”, “not safe”. */
const stopWords = new Set(
  `a about all am an and are as at be been but by can cant cannot could do does dont feel feeling for from get getting
  had has have how i im in into is it its ive just like make me more much my of on or our please really should so some
  that thats the them then there they this to too try trying up very want was we what when where which who why will
  with would you your`.split(/\s+/),
);

const entries: readonly Entry[] = [
  ...guides.map(fromGuide),
  ...areaPages.map((area) => fromPage(`/areas/${area.slug}`, area)),
  ...conditions.map((condition) => fromPage(`/conditions/${condition.slug}`, condition)),
  ...pages.map((page) => fromPage(`/${page.slug}`, page)),
  ...paths.map(fromPath),
  ...pages.flatMap(fromParts),
  ...blanks.map((blank) => ({ ...blank, action: "", needs: [], claims: [] })),
];
const entryAt = new Map(entries.map((entry) => [entry.href, entry]));
// Read once, and not for each query: there are thousands of them.
const phrasesAt = new Map(entries.map((entry) => [entry.href, entry.searchWords.map(rowOf)]));
const neverAt = new Map(guides.map(({ slug, front }) => [`/guides/${slug}`, front.neverFor.map(rowOf)]));
/** A name of one word or two says too little: “Low mood” is also what somebody has. */
const names = entries
  .map(({ href, title }) => ({ href, name: rowOf(title) }))
  .filter(({ name }) => name.words.length > 2);
/** Every address that can be found. */
export const everything: readonly string[] = [...entryAt.keys()];

const index = new MiniSearch<Entry>({
  idField: "href",
  fields: ["title", "searchWords", "action", "needs", "summary", "claims"],
  extractField: (entry, field) => [entry[field as keyof Entry]].flat().join(" "),
  tokenize: wordsOf,
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 4, searchWords: 4, action: 2, needs: 1.5, claims: 0.3 },
    // No fuzzy matching: misspelling is put right before (spelling.ts), and short words that are right have near ones that are not meant.
    prefix: (term) => term.length > 3,
  },
});
index.addAll(entries);

const asked = topics.map((topic) => ({
  ...topic,
  phrases: topic.said.map(rowOf),
}));
/** Every word that something here is called by. */
const known: ReadonlySet<string> = new Set([
  ...stopWords,
  ...asked.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words)),
  ...entries.flatMap((entry) => wordsOf(textOf(entry))),
]);

/** The best few for a query. Takes anything; finds nothing when there is nothing to look for. */
export function search(query: string): SearchAnswer {
  const typed = rowOfWords(
    wordsOf([...query].slice(0, longestQuery).join("")).map((word) => meant(word, known)),
  );
  const help = helpFor(typed);
  const topic = topicOf(typed);
  const ranks = ranked(typed).filter((href) => !topic?.nothing || said(href, typed) > 0);
  const led = [...new Set([...named(typed), ...(topic?.leads ?? []), ...ranks])].filter(
    (href) => longestIn(typed, neverAt.get(href)) === 0,
  );
  const inOrder = help.length > 0 ? helpFirst(help, led) : led;
  return {
    found: inOrder.slice(0, mostFound).flatMap((href) => entryAt.get(href) ?? []),
    nothing: help.length > 0 ? null : (topic?.nothing ?? null),
  };
}

/** What has the words, best first, without what has one of them by chance. */
function ranked(typed: Row): string[] {
  const { words } = typed;
  const telling = words.filter((word) => !stopWords.has(word));
  const found = index.search((telling.length > 0 ? telling : words).join(" "), {
    // Whoever types one word wants one thing to do. A path is found beside it.
    boostDocument: (href) => (1 + said(href, typed)) * (href.startsWith("/paths/") ? 0.3 : 1),
  });
  // An area has the words of a need to itself. Measured against it, the guides for that need would seem to say little.
  const best = found.find(({ id }) => !isArea(String(id))) ?? found[0];
  const least = (best?.score ?? 0) * leastShare;
  return found
    .filter(({ score }) => score >= least)
    .slice(0, mostFound)
    .map(({ id }) => String(id));
}

/** The topic of which the longest phrase stands in the query, if any. */
function topicOf(typed: Row): Topic | undefined {
  const [best] = asked
    .map((topic) => ({
      topic,
      length: topic.alone ? whole(typed, topic.phrases) : longestIn(typed, topic.phrases),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return best?.topic;
}

function isArea(href: string): boolean {
  return href.startsWith("/areas/");
}

/** Help now or those of its parts whose words are said, the one that says most first. */
function helpFor(typed: Row): string[] {
  const places = everything.filter((href) => href === helpNow || href.startsWith(`${helpNow}#`));
  return places
    .map((href) => ({ href, length: said(href, typed) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ href }) => href);
}

/** Where danger is named, people come first, and no exercise is offered in their place. */
function helpFirst(help: string[], hrefs: string[]): string[] {
  const first = [...new Set([...help, ...people])];
  return [...first, ...hrefs.filter((href) => !first.includes(href) && !entryAt.get(href)?.guide)];
}

/** What is called by its whole name. */
function named({ text }: Row): string[] {
  return names.filter(({ name }) => text.includes(name.text)).map(({ href }) => href);
}

function whole(typed: Row, phrases: readonly Row[]): number {
  return phrases.some(({ text }) => text === typed.text) ? typed.words.length : 0;
}

/** How many words long is the longest of its search words that stands in the query as it is; 0 for none. */
function said(href: string, typed: Row): number {
  return longestIn(typed, phrasesAt.get(href));
}

function longestIn(typed: Row, phrases: readonly Row[] = []): number {
  let longest = 0;
  for (const { text, words } of phrases)
    if (words.length > longest && typed.text.includes(text)) longest = words.length;
  return longest;
}

function rowOf(text: string): Row {
  return rowOfWords(wordsOf(text));
}

function rowOfWords(words: readonly string[]): Row {
  return { words, text: ` ${words.join(" ")} ` };
}

/** Words as they are compared: without capitals, accents or apostrophes, so that “can’t”, “can't” and “cant” are one. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}|['’‘ʼ`´]/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textOf({ title, summary, searchWords, action, claims }: Entry): string {
  return [title, summary, ...searchWords, action, ...claims].join(" ");
}

function fromGuide(guide: Guide): Entry {
  const { title, summary, searchWords, action } = guide.front;
  const needs = guide.front.areas.flatMap(wordsOfArea);
  // What was shown of something else must not bring this guide forward.
  const claims = guide.front.claims.filter(({ nearby }) => nearby === null).map(({ text }) => text);
  return { href: `/guides/${guide.slug}`, title, summary, searchWords, action, needs, claims, guide };
}

/** So that beside the area of “sad” stand the guides it holds. */
function wordsOfArea(slug: string): string[] {
  const front = areaBySlug(slug)?.front;
  return front ? [front.title, ...front.searchWords] : [];
}

/** A part that is looked for by itself is found by itself, and the page around it is named. */
function fromParts({ slug, front }: Page): Entry[] {
  return (front.parts ?? []).map(({ anchor, title, summary, searchWords }) => ({
    ...{ href: `/${slug}#${anchor}`, title: `${front.title}: ${lowerFirst(title)}`, summary, searchWords },
    ...{ action: "", needs: [], claims: [] },
  }));
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function fromPath({ slug, front: { title, summary, searchWords } }: Path): Entry {
  return { href: `/paths/${slug}`, title, summary, searchWords, action: "", needs: [], claims: [] };
}

function fromPage(href: string, { front: { title, summary, searchWords } }: Page | Condition): Entry {
  return { href, title, summary, searchWords, action: "", needs: [], claims: [] };
}
