/** Words to read or hear, `at` milliseconds after the start. They stay until the next. */
export type Cue = { at: number; words: string };

/** The words that stand after `gone` milliseconds. */
export function cueAt(cues: readonly Cue[], gone: number): string {
  return cues.findLast(({ at }) => at <= gone)?.words ?? "";
}
