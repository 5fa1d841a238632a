import { Landscape, type Standing } from "#components/drawing/landscape.tsx";

/** A garden from morning to night: behind a gate something grows, a table is laid, and a bridge leads on. */
const places: Standing[] = [
  { name: "sun", at: 40, size: 1.2, above: -17 },
  { name: "tree", at: 146, size: 1.2 },
  { name: "stones", at: 708, size: 0.52 },
  { name: "bird", at: 252, size: 0.32, above: 36 },
  { name: "gate", at: 290, size: 0.9 },
  { name: "seedling", at: 394, size: 0.5 },
  { name: "seedling", at: 430, size: 0.95 },
  { name: "seedling", at: 512, size: 0.36 },
  { name: "bowl", at: 566, size: 0.5, above: 44 },
  { name: "jar", at: 616, size: 0.62, above: 44 },
  { name: "kite", at: 700, size: 0.8, above: 82 },
  { name: "bridge", at: 772, size: 1.4, above: -24 },
  { name: "moon", at: 962, size: 0.8, above: 70 },
  { name: "seedling", at: 946, size: 0.42 },
  { name: "seedling", at: 998, size: 0.3 },
];

/** Hills far away, the fence that the gate belongs to, the table, and the kite’s line. */
const around = (
  <>
    <path
      d="M0 128C70 96 120 92 190 112M258 120C330 78 420 70 520 104M690 112C760 74 860 72 936 110M930 112C980 92 1030 92 1080 104"
      className="stroke-line"
    />
    <path d="M246 140H306M246 158H306M256 132V176M362 140H392M362 158H392M382 132V176M556 132H690M570 132V176M676 132V176" />
  </>
);

export function HomeLandscape() {
  return (
    <Landscape
      places={places}
      around={around}
      width={1072}
      height={196}
      ground={176}
      className="h-28 md:h-44"
    />
  );
}
