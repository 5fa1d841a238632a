/**
 * The lines of a sprig, in halves of the units in which the marks of techniques are drawn. Nothing but the number of leaves
 * decides: a leaf stays where it has grown, and the next one comes above it, or on the next shoot.
 */

/** All on the ground: x to the right, y upward is negative. */
type Point = { x: number; y: number /** Where it leads, in degrees from straight up. */; angle: number };

type Shoot = {
  /** How far up the first shoot it begins; the first begins in the ground. */
  from: number;
  angle: number;
  /** By how many degrees it turns on each unit. */
  bend: number;
  /** The length of bare stem below its first leaf, and how many leaves it has room for. */
  foot: number;
  room: number;
};

/** Filled one after the other. A season has 92 days at most, and they have room for as many leaves. */
const shoots: readonly Shoot[] = [
  { from: 0, angle: -7, bend: 0.06, foot: 44, room: 26 },
  { from: 40, angle: -68, bend: 0.21, foot: 48, room: 20 },
  { from: 60, angle: 70, bend: -0.21, foot: 48, room: 20 },
  { from: 116, angle: -36, bend: 0.08, foot: 44, room: 13 },
  { from: 144, angle: 46, bend: -0.12, foot: 44, room: 13 },
];
const gap = 10.8;

type Box = { left: number; top: number; width: number; height: number };

export type SprigShape = {
  stems: string;
  /** All but the newest, and the newest by itself; empty where there is none. */
  leaves: string;
  newest: string;
  /** The tip of the first shoot, from which its first leaf comes. */
  bud: string;
  box: Box;
};

/** A sprig with so many leaves; without any, its bare stem. Of a season, it has at most 92, and each is worked out once. */
export function sprigShape(leaves: number): SprigShape {
  const shape = known.get(leaves) ?? grown(leaves);
  known.set(leaves, shape);
  return shape;
}

const known = new Map<number, SprigShape>();

function grown(leaves: number): SprigShape {
  const stems: string[] = [];
  const drawn: string[] = [];
  const seen: Point[] = [];
  const first = walk({ x: 0, y: 0, angle: 0 }, shoots[0]);
  let left = leaves;
  for (const shoot of shoots) {
    const count = Math.min(left, shoot.room);
    if (count === 0 && shoot !== shoots[0]) break;
    left -= count;
    const along = shoot === shoots[0] ? first : walk(pointAt(first, shoot.from), shoot);
    const end = shoot.foot + Math.max(0, count - 1) * gap;
    stems.push(stem(along, end));
    seen.push(pointAt(along, end));
    for (let nth = 0; nth < count; nth++) {
      const { path, tip } = leaf(pointAt(along, shoot.foot + nth * gap), nth, nth === count - 1);
      drawn.push(path);
      seen.push(tip);
    }
  }
  const newest = drawn.pop() ?? "";
  const tip = pointAt(first, shoots[0]?.foot ?? 0);
  const bud = `M${pair(tip.x, tip.y)}h0`;
  return { stems: stems.join(""), leaves: drawn.join(""), newest, bud, box: around(seen) };
}

/** The points of a shoot, one for each unit of its length. */
function walk({ x, y }: Point, shoot: Shoot | undefined): Point[] {
  const points: Point[] = [];
  let at = { x, y, angle: shoot?.angle ?? 0 };
  for (let length = 0; length <= 340; length++) {
    points.push(at);
    const [across, up] = toward(at.angle, 1);
    at = { x: at.x + across, y: at.y + up, angle: at.angle + (shoot?.bend ?? 0) };
  }
  return points;
}

function pointAt(points: readonly Point[], length: number): Point {
  return points[Math.round(length)] ?? { x: 0, y: 0, angle: 0 };
}

/** A curve through the beginning, the middle and the end. */
function stem(points: readonly Point[], length: number): string {
  const [begin, middle, end] = [pointAt(points, 0), pointAt(points, length / 2), pointAt(points, length)];
  const [x, y] = [2 * middle.x - (begin.x + end.x) / 2, 2 * middle.y - (begin.y + end.y) / 2];
  return `M${pair(begin.x, begin.y)}Q${pair(x, y)} ${pair(end.x, end.y)}`;
}

/** One to the left, one to the right, and the last of a shoot on its tip. Higher up they are smaller. */
function leaf(at: Point, nth: number, isTip: boolean): { path: string; tip: Point } {
  const side = nth % 2 === 0 ? -1 : 1;
  const angle = at.angle + side * (isTip ? 6 : 58 - nth / 4);
  const length = 33 - nth / 3 + (nth % 3 === 1 ? -3 : 1);
  const [across, up] = toward(angle, length);
  const [bulgeAcross, bulgeUp] = toward(angle + 90, length * 0.36);
  const out = pair(across * 0.45 + bulgeAcross, up * 0.45 + bulgeUp);
  const back = pair(-across * 0.55 - bulgeAcross, -up * 0.55 - bulgeUp);
  const path = `M${pair(at.x, at.y)}q${out} ${pair(across, up)}q${back} ${pair(-across, -up)}`;
  return { path, tip: { x: at.x + across, y: at.y + up, angle } };
}

function toward(angle: number, length: number): [across: number, up: number] {
  const radians = (angle * Math.PI) / 180;
  return [Math.sin(radians) * length, -Math.cos(radians) * length];
}

/** Room for all of it and the width of a line, over a piece of ground that is never narrow. */
function around(points: readonly Point[]): Box {
  const left = Math.floor(Math.min(-48, ...points.map(({ x }) => x - 8)));
  const right = Math.ceil(Math.max(48, ...points.map(({ x }) => x + 8)));
  const top = Math.floor(Math.min(...points.map(({ y }) => y - 8)));
  return { left, top, width: right - left, height: 3 - top };
}

/** Whole numbers: more would be letters sent for nothing. */
function pair(x: number, y: number): string {
  const [one, other] = [Math.round(x), Math.round(y)];
  return other < 0 ? `${one}${other}` : `${one} ${other}`;
}
