import { lineDrawing } from "#components/drawing/line-drawing.tsx";
import type { EasyPicture } from "#content/easy/easy-read.ts";
import { type Ink, onGround, widthOf } from "#content/easy/strokes.ts";

const inks: Record<Ink, string> = {
  accent: "var(--accent)",
  warm: "var(--warm)",
  paper: "var(--paper)",
};

/** A picture of an easy read, which says what is to be seen on it to whoever does not see it. */
export function Picture({ shows, drawn }: EasyPicture) {
  const strokes = onGround(drawn).map((stroke, place) => ({ ...stroke, place }));
  return (
    <svg {...lineDrawing} viewBox="0 0 96 96" className="easy-picture" role="img" aria-label={shows}>
      {strokes.map(({ place, ...stroke }) => (
        <path
          key={place}
          d={stroke.d}
          stroke={inks[stroke.ink]}
          strokeWidth={widthOf(stroke)}
          fill={stroke.filled ? inks.paper : undefined}
        />
      ))}
    </svg>
  );
}
