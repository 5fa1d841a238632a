/** What has changed between two pictures of a page. One browser on one machine drew both, so they can be compared pixel by pixel. */
import { PNG } from "pngjs";

export type Changed = {
  /** Of all pixels, from 0 to 1. */
  share: number;
  /** The later picture, paled, with what has changed in orange. */
  picture: Buffer;
};

/** Undefined when they are the same to the eye. */
export function changeBetween(before: Buffer, now: Buffer): Changed | undefined {
  if (before.equals(now)) return undefined;
  const [old, late] = [PNG.sync.read(before), PNG.sync.read(now)];
  const shown = new PNG({ width: late.width, height: late.height });
  let changed = 0;
  for (let y = 0; y < late.height; y += 1) {
    for (let x = 0; x < late.width; x += 1) {
      const at = (y * late.width + x) * 4;
      const differs = x >= old.width || y >= old.height || !isAlike(old, (y * old.width + x) * 4, late, at);
      if (differs) changed += 1;
      for (const channel of [0, 1, 2])
        shown.data[at + channel] = differs ? (orange[channel] ?? 0) : paled(late.data[at + channel] ?? 0);
      shown.data[at + 3] = 255;
    }
  }
  const isShorter = old.height > late.height ? (old.height - late.height) * late.width : 0;
  if (changed + isShorter === 0) return undefined;
  const pixels = late.width * Math.max(old.height, late.height);
  return { share: (changed + isShorter) / pixels, picture: PNG.sync.write(shown) };
}

const orange = [0xd9, 0x5f, 0x02];

/** The same colour, or one that nobody can tell from it. */
function isAlike(old: PNG, from: number, late: PNG, at: number): boolean {
  return [0, 1, 2].every(
    (channel) => Math.abs((old.data[from + channel] ?? 0) - (late.data[at + channel] ?? 0)) <= 8,
  );
}

function paled(value: number): number {
  return 190 + Math.round(value / 4);
}
