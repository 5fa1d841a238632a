import type { DrawingName } from "#components/drawing/drawing.tsx";
import { Landscape, type Standing } from "#components/drawing/landscape.tsx";

/** Those that can be met with out of doors, or in a garden, and how high they are; the others are no part of a landscape. */
const above: Partial<Record<DrawingName, number>> = {
  moon: 62,
  kite: 48,
  steps: 2,
  gate: 0,
  bowl: 0,
  jar: 0,
  stones: 0,
  page: 0,
  sun: 0,
  bridge: 0,
  tree: 0,
  hammock: 0,
  ladder: 0,
  cup: 0,
  bird: 0,
};
/** How deep these are in the ground, in their own measure: the sun is rising, and the water lies below. */
const sunk: Partial<Record<DrawingName, number>> = { sun: 15, bridge: 17 };
/** How large one is beside the next, so that they make a landscape and no row of signs. */
const sizes = [0.9, 0.62, 1.1, 0.74, 0.96];
const most = 6;
const gap = 30;
const width = 1072;

const hills = (
  <path
    d="M40 112C150 60 260 62 372 106M330 92C440 48 560 50 668 100M620 82C730 44 850 50 960 104M900 84C960 62 1020 60 1072 74"
    className="stroke-line"
  />
);

/** The drawings of an area’s guides on one ground line, with a seedling at either end. */
export function AreaLandscape({ names }: { names: readonly DrawingName[] }) {
  return (
    <Landscape
      places={placed(names.filter((name) => name in above).slice(0, most))}
      around={hills}
      width={width}
      height={150}
      ground={136}
      className="h-24 md:h-36"
    />
  );
}

/** From the middle out, for a phone shows the middle. */
function placed(names: readonly DrawingName[]): Standing[] {
  const all = names.map((name, index) => ({ name, size: sizes[index % sizes.length] ?? 1 }));
  const row = [{ name: "seedling" as const, size: 0.4 }, ...all, { name: "seedling" as const, size: 0.56 }];
  const long = row.reduce((sum, { size }) => sum + 96 * size + gap, -gap);
  let at = (width - long) / 2;
  return row.map(({ name, size }) => {
    const place = { name, size, at: Math.round(at), above: (above[name] ?? 0) - (sunk[name] ?? 0) * size };
    at += 96 * size + gap;
    return place;
  });
}
