import type { JustSaved } from "#app/_forms/just-saved.ts";
import { saidId } from "#components/frame/said-id.ts";
import { guideTitle } from "#content/index.ts";
import { type Day, daySchema, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { joined } from "#domain/joined.mjs";
import { versionOn } from "#domain/practice/plan.ts";
import { WaysToBegin } from "../_page/ways-to-begin.tsx";
import { type DayMeant, todayPath } from "../_record/day-meant.ts";
import type { PracticeOfDay } from "./practice-today.tsx";
import { lowerFirst, pausedUntil } from "./words.ts";

type SavedProps = { said: JustSaved<"/today"> | undefined; practices: PracticeOfDay[]; today: Day };

/** For a page that stood open over night: what was pressed there is kept, of the day that it showed. */
export function SavedForAnotherDay({ said, practices, today }: SavedProps) {
  if (said?.what !== "another-day") return null;
  const [id, text] = said.about.split("/");
  const practice = practices.find(({ item }) => item.id === id);
  const day = daySchema.safeParse(text).data;
  if (!practice || !day) return null;
  const title = guideTitle(practice.item.guide);
  return (
    <div id={saidId} className="notice mt-6" role="status" tabIndex={-1}>
      <p>
        Your page still showed {formatDay(day, "long", today)}, so {title} is written down for that day.
      </p>
      <p>
        <a className="inline-flex min-h-11 items-center" href={`/plan/${id}/${day}`}>
          Look at that day
        </a>
      </p>
    </div>
  );
}

/** After a while away, the smallest way in. Draws nothing for those who were here. */
export function WelcomeBack({ practices, meant }: { practices: PracticeOfDay[]; meant: DayMeant }) {
  if (practices.length === 0) return null;
  return (
    <div className="notice mt-6">
      <p>Welcome back. Want the two-minute version? The days between can stay blank.</p>
      <ul>
        {practices.map(({ item }) => (
          <li key={item.id}>
            <a
              className="inline-flex min-h-11 items-center"
              href={todayPath(meant, { item: item.id, as: "tiny" })}
            >
              {guideTitle(item.guide)}: {isolated(lowerFirst(versionOn(item, meant.day)?.tiny ?? ""))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What rests for a while, and where the pause can be ended. Draws nothing when nothing does. */
export function Paused({ practices, day }: { practices: PracticeOfDay[]; day: Day }) {
  if (practices.length === 0) return null;
  return (
    <ul className="mt-6 text-quiet" aria-label="Paused">
      {practices.map(({ item, pause }) => (
        <li key={item.id}>
          {guideTitle(item.guide)} is paused{pause && joined(` ${pausedUntil(pause.until, day)}`)}.{" "}
          <a className="inline-flex min-h-11 items-center" href={`/plan/${item.id}#pause`}>
            Go on sooner <span className="visually-hidden">({guideTitle(item.guide)})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A day that asks for nothing. */
export function NothingDue({ practices, day }: { practices: PracticeOfDay[]; day: Day }) {
  const current = practices.filter(({ item }) => item.finishedOn === null);
  const [begins] = current.map(({ item }) => item.startedOn).sort();
  if (!begins) return <FirstStep isNew={practices.length === 0} />;
  return (
    <p className="lede measure mt-6">
      {begins > day
        ? `Your plan begins on ${formatDay(begins, "long", day)}. Until then it asks for nothing.`
        : "Your plan leaves this day free. Resting is part of it."}
    </p>
  );
}

/** Beside the drawing at the head of a page that has no plan to show yet. */
export function NoPlanYet() {
  return <p className="lede measure mt-4">A few questions lead you to one practice that fits your week.</p>;
}

/** Where there is no plan yet, or all of it is finished: what comes of one, and the way to it. */
function FirstStep({ isNew }: { isNew: boolean }) {
  return (
    <div className="measure mt-6 grid gap-6">
      {!isNew && (
        <p className="lede">
          What you planned is finished, and your record is kept. Whenever you like, begin another.
        </p>
      )}
      <WaysToBegin />
      <p>
        {isNew && "The questions take about three minutes. "}Or <a href="/paths">walk a path</a>: four weeks,
        one small thing at a time.
      </p>
      {isNew && (
        <p className="text-quiet">
          From then on this page has what the day asks for, one press to say how it went, and a sprig that
          grows a leaf for each day on which you practise. It never loses one.
        </p>
      )}
    </div>
  );
}
