import type { ReactNode } from "react";
import { type DrawingName, drawings } from "./drawing.tsx";
import { lineDrawing } from "./line-drawing.tsx";

/** Where one of the family stands: how far from the left, how large, and how far above the ground its foot is. */
export type Standing = { name: DrawingName; at: number; size: number; above?: number };

/** Where a drawing’s own ground is, in its box of 96. */
const foot = 89;

type Props = {
  places: readonly Standing[];
  /** What else belongs to the picture, in its own measures. */
  around?: ReactNode;
  width: number;
  height: number;
  /** How far down the ground is. */
  ground: number;
  className?: string;
};

/**
 * Drawings of the family along one ground line, each drawn once. It decorates. What is too wide for its place is cut off at
 * both ends, so that a phone shows the middle.
 */
export function Landscape({ places, around, width, height, ground, className = "" }: Props) {
  return (
    <svg
      {...lineDrawing}
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      className={`no-print w-full text-accent [&_path]:[vector-effect:non-scaling-stroke] ${className}`}
    >
      {around}
      {places.map(({ name, at, size, above = 0 }) => (
        <g
          key={`${name}${at}`}
          transform={`translate(${at} ${rounded(ground - above - foot * size)}) scale(${size})`}
        >
          {drawings[name]}
        </g>
      ))}
      <path d={`M0 ${ground}H${width}`} className="stroke-warm" />
    </svg>
  );
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
