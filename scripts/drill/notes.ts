/** What a drill of many hours keeps of itself, so that it can take a rest (DRILL_MINUTES) and go on where it stopped. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const file = process.env.DRILL_NOTES;
const restsAt = Date.now() + Number(process.env.DRILL_MINUTES ?? Number.POSITIVE_INFINITY) * 60_000;

export function isTimeToRest(): boolean {
  return Date.now() >= restsAt;
}

/** What was tried of this build so far; nothing where no notes are kept, as in `npm test`. */
export function readNotes<Tried>(): Record<string, Tried> {
  if (!file || !existsSync(file)) return {};
  const { build, tried } = JSON.parse(readFileSync(file, "utf8"));
  return build === builtNow() ? tried : {};
}

export function keepNotes<Tried>(tried: Record<string, Tried>): void {
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ build: builtNow(), tried }, null, 1));
}

function builtNow(): string {
  return readFileSync(".next/BUILD_ID", "utf8");
}
