/**
 * The lines that a picture is made of, in the family of the guides’ drawings: a box of 96, lines of one weight, and a warm
 * ground at y = 89. They are data, since a page draws them as SVG and paper as PDF.
 */
export type Ink = "accent" | "warm" | "paper";

/** `thick`: how wide the part of a body is that the line runs through; a plain line has none. `filled`: with paper. */
export type Stroke = { d: string; ink: Ink; thick: number; filled: boolean };
export type Drawn = readonly Stroke[];

/** Width of a line in the box of 96. */
const weight = 2;

/** Where all stand: what is put down without a height is put there. */
const ground = 89;

export function lines(...paths: string[]): Drawn {
  return paths.map((d) => ({ d, ink: "accent", thick: 0, filled: false }));
}

/** What hides what was drawn before it. */
export function shape(...paths: string[]): Drawn {
  return paths.map((d) => ({ d, ink: "accent", thick: 0, filled: true }));
}

/** Parts of a body that have one outline together: each runs along its path and is so thick. */
export function body(...parts: { d: string; thick: number }[]): Drawn {
  const outline = parts.map((part): Stroke => ({ ...part, ink: "accent", filled: false }));
  return [...outline, ...outline.map((part): Stroke => ({ ...part, ink: "paper" }))];
}

/** A bar of colour. */
export function bar(d: string, thick: number): Drawn {
  return [{ d, ink: "warm", thick, filled: false }];
}

/** The same in the other colour: somebody else, or what it is about. */
export function warm(drawn: Drawn): Drawn {
  return drawn.map((stroke) => (stroke.ink === "accent" ? { ...stroke, ink: "warm" } : stroke));
}

/** With the line below that every drawing of the family has. */
export function onGround(drawn: Drawn): Drawn {
  return [...drawn, ...warm(lines(`M8 ${ground}H88`))];
}

type Placing = { scale?: number; flip?: boolean; turn?: number };

/** Puts what was drawn around a point somewhere: smaller, mirrored, or turned by so many degrees. */
export function put(
  drawn: Drawn,
  x: number,
  y = ground,
  { scale = 1, flip = false, turn = 0 }: Placing = {},
) {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180) * scale, Math.cos((turn * Math.PI) / 180) * scale];
  const move: Move = {
    flip,
    scale,
    to: (px, py) => {
      const across = flip ? -px : px;
      return [across * cos - py * sin + x, across * sin + py * cos + y];
    },
  };
  return drawn.map((stroke) => ({ ...stroke, d: moved(stroke.d, move), thick: stroke.thick * scale }));
}

type Move = { flip: boolean; scale: number; to: (x: number, y: number) => [number, number] };

/** Path data with every point moved. It knows the commands that we draw with: M, L, H, V, C, Q, A and Z, all absolute. */
function moved(d: string, { flip, scale, to }: Move): string {
  let [x, y] = [0, 0];
  const commands = d.match(/[A-Z][^A-Z]*/g) ?? [];
  return commands
    .map((command) => {
      const name = command.charAt(0);
      const numbers = (command.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      if (name === "Z") return "Z";
      if (name === "A") {
        const [radius = 0, , , large = 0, sweep = 0, endX = 0, endY = 0] = numbers;
        [x, y] = [endX, endY];
        const round = short(radius * scale);
        return `A${round} ${round} 0 ${large} ${flip ? 1 - sweep : sweep} ${pointed(to(x, y))}`;
      }
      const points = name === "H" ? [numbers[0] ?? x, y] : name === "V" ? [x, numbers[0] ?? y] : numbers;
      [x = x, y = y] = points.slice(-2);
      return (name === "H" || name === "V" ? "L" : name) + eachPoint(points, to);
    })
    .join("");
}

function eachPoint(numbers: readonly number[], to: Move["to"]): string {
  const points = numbers.flatMap((x, place) =>
    place % 2 === 0 ? [pointed(to(x, numbers[place + 1] ?? 0))] : [],
  );
  return points.join(" ");
}

function pointed([x, y]: [number, number]): string {
  return `${short(x)} ${short(y)}`;
}

function short(length: number): number {
  return Math.round(length * 10) / 10;
}

/** How wide a stroke is drawn: what is inside an outline leaves the outline its weight. */
export function widthOf({ ink, thick }: Stroke): number {
  return ink === "paper" ? Math.max(0, thick - weight) : thick + weight;
}

export function disc(x: number, y: number, radius: number): string {
  const [left, right] = [short(x - radius), short(x + radius)];
  return `M${left} ${y}A${radius} ${radius} 0 1 1 ${right} ${y}A${radius} ${radius} 0 1 1 ${left} ${y}Z`;
}

export function along(...points: (readonly [number, number])[]): string {
  return points.map((point, place) => `${place === 0 ? "M" : "L"}${pointed([...point])}`).join("");
}
