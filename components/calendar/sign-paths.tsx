import type { Sign } from "#domain/record/progress.ts";
import { round } from "./chart.ts";

type Props = {
  /** Each with the middle of its place. */
  days: readonly { sign: Sign; x: number; y: number }[];
  /** How wide the dot of a day is on which it was done; the others go by it. */
  size: number;
};

/**
 * Days as small signs in a drawing whose pen has round ends. All with one sign are one path: a year of them in few letters,
 * most of them a dot that the width of the pen makes. A ring is three dots, one on the other.
 */
export function SignPaths({ days, size }: Props) {
  const to = (share: number) => round(share * size);
  const path = (wanted: Sign, draw: (x: number, y: number) => string) =>
    days.map(({ sign, x, y }) => (sign === wanted ? draw(x, y) : "")).join("");
  const from = (x: number, y: number) => `M${round(x)} ${round(y)}`;
  const dots = (sign: Sign) => path(sign, (x, y) => `${from(x, y)}h0`);
  const tiny = dots("tiny");
  const kinds = [
    { d: dots("done"), look: "stroke-accent", pen: size },
    { d: tiny, look: "stroke-accent", pen: size },
    { d: tiny, look: "stroke-paper", pen: to(0.7) },
    { d: tiny, look: "stroke-accent", pen: to(0.33) },
    { d: dots("unknown"), look: "stroke-quiet", pen: to(0.24) },
    { d: path("rest", (x, y) => `${from(x - 0.36 * size, y)}h${to(0.72)}`), look: "stroke-ink" },
    {
      d: path(
        "not-applicable",
        (x, y) => `${from(x - 0.27 * size, y + 0.27 * size)}l${to(0.54)}-${to(0.54)}`,
      ),
      look: "stroke-ink",
    },
    {
      d: path(
        "paused",
        (x, y) => `${from(x - 0.18 * size, y - 0.27 * size)}v${to(0.54)}m${to(0.36)} 0v-${to(0.54)}`,
      ),
      look: "stroke-quiet",
    },
    {
      d: path(
        "noted",
        (x, y) =>
          `${from(x - 0.27 * size, y - 0.18 * size)}h${to(0.54)}m-${to(0.54)} ${to(0.36)}h${to(0.36)}`,
      ),
      look: "stroke-quiet",
    },
  ];
  return kinds.map(
    ({ d, look, pen = 1.5 }) => d && <path key={`${look} ${d}`} className={look} strokeWidth={pen} d={d} />,
  );
}
