/**
 * Atkinson Hyperlegible draws a slash through its zero, and beside “10 minutes” that looks like code (decision 152). Browsers
 * get a zero of our own; here it is put into the file itself, so that a number stays one run of one font.
 */
import { create } from "fontkit";

type Point = { x: number; y: number; isOn: boolean };

/** The same TrueType file, with the slash taken out of its zero. A zero of another build stays as it is. */
export function withPlainZero(file: Buffer): Buffer {
  const { at, length } = placeOfZero(file);
  const contours = contoursOf(file.subarray(at, at + length));
  if (contours.length !== 3) return file;
  const [edge = [], ...halves] = contours;
  const plain = glyphOf([edge, wholeCounter(halves)]);
  if (plain.length > length) return file;
  const changed = Buffer.from(file);
  // It is shorter, and what is left behind it is read by nobody.
  plain.copy(changed, at);
  return changed;
}

function placeOfZero(file: Buffer): { at: number; length: number } {
  const { id } = create(file).glyphForCodePoint(0x30);
  const [loca, glyf, head] = ["loca", "glyf", "head"].map((tag) => tableAt(file, tag)) as [
    number,
    number,
    number,
  ];
  const isLong = file.readInt16BE(head + 50) === 1;
  const offset = (glyph: number) =>
    isLong ? file.readUInt32BE(loca + glyph * 4) : file.readUInt16BE(loca + glyph * 2) * 2;
  return { at: glyf + offset(id), length: offset(id + 1) - offset(id) };
}

function tableAt(file: Buffer, tag: string): number {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, place) => 12 + place * 16);
  const entry = entries.find((each) => file.toString("latin1", each, each + 4) === tag);
  return entry === undefined ? file.length : file.readUInt32BE(entry + 8);
}

/** The white inside, as one: the quarter of it that the slash left whole, mirrored across and upwards. */
function wholeCounter(halves: Point[][]): Point[] {
  const half = halves.toSorted((a, b) => lowestOf(a).y - lowestOf(b).y)[0] ?? [];
  const [lowest, leftmost] = [lowestOf(half), leftmostOf(half)];
  const from = half.indexOf(leftmost);
  const turned = [...half.slice(from), ...half.slice(0, from)];
  // From its leftmost point to its lowest one. Each mirrored quarter ends where the next begins.
  const quarter = turned.slice(0, turned.indexOf(lowest) + 1);
  const across = ({ x, ...point }: Point) => ({ ...point, x: 2 * lowest.x - x });
  const upwards = ({ y, ...point }: Point) => ({ ...point, y: 2 * leftmost.y - y });
  const other = quarter.toReversed();
  return [quarter, other.map(across), quarter.map(across).map(upwards), other.map(upwards)].flatMap((each) =>
    each.slice(0, -1),
  );
}

function lowestOf(contour: Point[]): Point {
  return contour.filter(({ isOn }) => isOn).reduce((lowest, point) => (point.y < lowest.y ? point : lowest));
}

function leftmostOf(contour: Point[]): Point {
  return contour.filter(({ isOn }) => isOn).reduce((left, point) => (point.x < left.x ? point : left));
}

const onCurve = 1;
const shortStep = [2, 4];
const sameOrPositive = [16, 32];
const repeated = 8;

/** A glyph that is made of no others, by its contours. */
function contoursOf(glyph: Buffer): Point[][] {
  const count = glyph.readInt16BE(0);
  if (count <= 0) return [];
  const ends = Array.from({ length: count }, (_, place) => glyph.readUInt16BE(10 + place * 2));
  let at = 10 + count * 2;
  at += 2 + glyph.readUInt16BE(at);
  const flags: number[] = [];
  const points = (ends.at(-1) ?? -1) + 1;
  while (flags.length < points) {
    const flag = glyph.readUInt8(at++);
    const times = flag & repeated ? glyph.readUInt8(at++) + 1 : 1;
    flags.push(...Array.from({ length: times }, () => flag));
  }
  const [xs, ys] = [0, 1].map((axis) => {
    let value = 0;
    return flags.map((flag) => {
      const isSame = (flag & (sameOrPositive[axis] ?? 0)) !== 0;
      if (flag & (shortStep[axis] ?? 0)) value += glyph.readUInt8(at++) * (isSame ? 1 : -1);
      else if (!isSame) {
        value += glyph.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  }) as [number[], number[]];
  const all = flags.map((flag, place) => ({
    x: xs[place] ?? 0,
    y: ys[place] ?? 0,
    isOn: (flag & onCurve) !== 0,
  }));
  return ends.map((end, place) => all.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end + 1));
}

/** The same as a file holds it, in the short form: each step between two points takes one byte at most, or two. */
function glyphOf(contours: Point[][]): Buffer {
  const points = contours.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const head = Buffer.alloc(12 + contours.length * 2);
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  for (const [place, value] of [contours.length, ...bounds].entries()) head.writeInt16BE(value, place * 2);
  let end = -1;
  for (const [place, contour] of contours.entries()) {
    end += contour.length;
    head.writeUInt16BE(end, 10 + place * 2);
  }
  const steps = [xs, ys].map((values) => values.map((value, place) => value - (values[place - 1] ?? 0)));
  const flags = points.map(({ isOn }, place) => {
    const ofAxes = steps.map((values, axis) => flagOf(values[place] ?? 0, axis));
    return ofAxes.reduce((sum, flag) => sum + flag, isOn ? onCurve : 0);
  });
  return Buffer.concat([
    head,
    Buffer.from(flags),
    ...steps.map((values) => Buffer.concat(values.map(bytesOf))),
  ]);
}

function flagOf(step: number, axis: number): number {
  const [short = 0, same = 0] = [shortStep[axis], sameOrPositive[axis]];
  if (step === 0) return same;
  if (Math.abs(step) > 255) return 0;
  return step > 0 ? short + same : short;
}

function bytesOf(step: number): Buffer {
  if (step === 0) return Buffer.alloc(0);
  if (Math.abs(step) <= 255) return Buffer.from([Math.abs(step)]);
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(step);
  return bytes;
}
