import { addDays, type Day, formatDay } from "#domain/day.ts";

type Props = { path: string; today: Day };

/** Before four in the morning nobody can know which day a person means. `path` is the page that needs to know. */
export function WhichDay({ path, today }: Props) {
  const yesterday = addDays(today, -1);
  return (
    <div className="measure grid gap-6">
      <h1>Which day are you writing about?</h1>
      <p>It is past midnight where you are. Choose the day that this belongs to.</p>
      <ul className="grid gap-3">
        <li>
          <a className="button-quiet" href={`${path}?day=${yesterday}`}>
            {formatDay(yesterday, "long", today)}, the day before
          </a>
        </li>
        <li>
          <a className="button-quiet" href={`${path}?day=${today}`}>
            {formatDay(today, "long", today)}, the new day
          </a>
        </li>
      </ul>
      <p>
        Here because you cannot sleep? You can <a href="/journal/new">write it down</a>,{" "}
        <a href="/guides/breathing">breathe slowly</a> for two minutes, or find somebody to talk to under{" "}
        <a href="/help-now">Help now</a>.
      </p>
    </div>
  );
}
