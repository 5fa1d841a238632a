import type { Clock } from "./clock.ts";
import { useOwnClock } from "./own-clock.ts";

type Props = { steps: readonly { at: Clock; what: string }[] };

/** Hours of a day and what belongs to each, in the order given. Empty, it is nothing. */
export function Timeline({ steps }: Props) {
  const show = useOwnClock();
  if (steps.length === 0) return null;
  return (
    <ol className="max-w-[40rem] border-t-2 border-ink">
      {steps.map(({ at, what }) => (
        <li key={what} className="grid grid-cols-[min(6rem,30vw)_1fr] gap-x-4 border-b border-line py-2">
          <span className="whitespace-nowrap font-serif text-h3">{show(at)}</span> <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
