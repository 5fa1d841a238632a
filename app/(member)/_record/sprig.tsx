"use client";

import { sprigShape } from "./sprig-shape.ts";

type Props = {
  leaves: number;
  /** Whether the newest leaf is that of the day which is looked at. */
  isNew?: boolean;
};

/** A leaf for each day of a season on which something was practised, over the ground of the marks. The words beside it say it too. */
export function Sprig({ leaves, isNew = false }: Props) {
  const { stems, leaves: drawn, newest, bud, box } = sprigShape(leaves);
  const { left, top, width, height } = box;
  return (
    <svg
      viewBox={`${left} ${top} ${width} ${height}`}
      width={Math.round(width * 0.64)}
      height={Math.round(height * 0.64)}
      preserveAspectRatio="xMidYMax"
      className="sprig"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={stems} />
      {drawn && <path d={drawn} className="fill-soft" />}
      {newest && <path d={newest} className={isNew ? "fill-accent" : "fill-soft"} />}
      {leaves === 0 && <path d={bud} strokeWidth="9" />}
      <path d={`M${left + 4} 0h${width - 8}`} className="stroke-warm" />
    </svg>
  );
}
