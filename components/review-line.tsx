import { weeksInWords } from "./review-words.ts";

type Props = {
  /** The practices whose review is due, with their title and how many days they have gone on. */
  due: { id: string; title: string; days: number }[];
};

/** One quiet line that leads to a review. It draws nothing when none is due, and never comes back by itself to ask. */
export function ReviewLine({ due }: Props) {
  const [first, ...more] = due;
  if (!first) return null;
  const words =
    more.length === 0
      ? `${weeksInWords(first.days)} with ${first.title}: look back?`
      : `${due.length} practices to look back on`;
  return (
    <p className="mt-6 text-small">
      <a
        className="inline-flex min-h-11 items-center"
        href={more.length === 0 ? `/review/${first.id}` : "/review"}
      >
        {words}
      </a>
    </p>
  );
}
