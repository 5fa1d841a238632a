import { partsOfMoment } from "./parts.ts";

const centre = 60;
const radius = 46;

/** Where each part lies on the circle, clockwise from the top. */
const places = partsOfMoment.map(({ name }, place) => ({ name, ...at(place * 72) }));

function at(degrees: number) {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const along = (size: number) => Math.round((centre + radius * size) * 100) / 100;
  return { x: along(Math.cos(angle)), y: along(Math.sin(angle)) };
}

/** The circle in the middle: a dot for each part, full where something is written, and arrows that lead round. */
export function CircleOfFive({ isWritten = () => false }: { isWritten?: (name: string) => boolean }) {
  return (
    <svg className="moment-ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <circle cx={centre} cy={centre} r={radius} fill="none" stroke="currentColor" strokeWidth="1.5" />
      {places.map(({ name, x, y }, place) => (
        <g key={name}>
          <circle
            className={isWritten(name) ? "dot dot-full" : "dot"}
            cx={x}
            cy={y}
            r="7"
            strokeWidth="1.5"
          />
          <Arrow degrees={place * 72 + 36} />
        </g>
      ))}
    </svg>
  );
}

/** Half-way between two dots, pointing on. */
function Arrow({ degrees }: { degrees: number }) {
  const { x, y } = at(degrees);
  return (
    <path
      d="M-4 -5 L4 0 L-4 5"
      transform={`translate(${x} ${y}) rotate(${degrees})`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  );
}
