import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** The words of rendered HTML: one entry per heading, paragraph, item or cell, without its tags. */
export function textBlocks(html: string): { tag: string; text: string }[] {
  const blocks = [
    ...html.matchAll(
      /<(h[1-6]|p|li|dt|dd|td|th|blockquote)\b[^>]*>(.*?)(?=<\/?(?:h[1-6]|p|li|ul|ol|dt|dd|td|th|blockquote)\b)/gs,
    ),
  ];
  return blocks
    .map(([, tag = "", inner = ""]) => ({
      tag,
      text: inner
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    }))
    .filter(({ text }) => text !== "");
}

/** How sentences run: their mean length in words, its standard deviation, and how many of 100 have fewer than five. */
export function rhythmOf(blocks: string[]): { mean: number; spread: number; short: number } {
  const lengths = sentencesIn(blocks).map((sentence) => wordsOf(sentence).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const squares = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0);
  const short = lengths.filter((length) => length < 5).length;
  return { mean, spread: Math.sqrt(squares / lengths.length), short: (100 * short) / lengths.length };
}

/** Flesch-Kincaid grade of running text, given as blocks: each counts as one sentence at least. */
export function gradeOf(blocks: string[]): number {
  const sentences = sentencesIn(blocks);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

function sentencesIn(blocks: string[]): string[] {
  return blocks.flatMap((block) => block.split(/(?<=[.?!][”)]?)\s+/)).filter((part) => /\w/.test(part));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
}
