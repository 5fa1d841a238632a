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

/** Flesch-Kincaid grade of running text, given as blocks: each counts as one sentence at least. */
export function gradeOf(blocks: string[]): number {
  const sentences = blocks
    .flatMap((block) => block.split(/(?<=[.?!][”)]?)\s+/))
    .filter((part) => /\w/.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
