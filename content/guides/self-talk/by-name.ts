import { isolated } from "#domain/isolated.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** What one says of oneself, and how a friend would say it. */
const swaps: Record<string, string> = {
  "i am": "you are",
  "i’m": "you’re",
  "i was": "you were",
  "am i": "are you",
  "was i": "were you",
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
};
const ofOneself = /\b(I am|I['’]m|I was|am I|was I|I|me|my|mine|myself)\b/gi;
const startsSentence = /(^|[.?!…]\s+)[“"‘'(]*$/;

/** The sentence with “you” in place of “I”: “I did my part” becomes “You did your part”. */
export function toYou(sentence: string): string {
  return sentence.replace(ofOneself, (words, _, place: number) => {
    const swapped = swaps[words.toLowerCase().replace("'", "’")] ?? words;
    return startsSentence.test(sentence.slice(0, place)) ? capital(swapped) : swapped;
  });
}

/** The sentence as a friend would say it, by name where there is one; empty while there is no sentence. */
export function byName(name: string, sentence: string): string {
  const [called, yours] = [trimUnseen(name), toYou(trimUnseen(sentence))];
  if (called === "" || yours === "") return yours;
  // Any other first word may be a name, which keeps its capital.
  const addressed = /^(You|Your|Yours|Yourself)\b/.test(yours);
  return addressed
    ? `${isolated(called)}, ${isolated(`${yours.charAt(0).toLowerCase()}${yours.slice(1)}`)}`
    : `${isolated(called)}: ${isolated(yours)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
