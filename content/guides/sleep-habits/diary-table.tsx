import { parseClock } from "#content/kit/timer/clock.ts";
import { useOwnClock } from "#content/kit/timer/own-clock.ts";
import type { Written } from "#content/kit/written.ts";
import { diaryNights } from "./diary.ts";
import { nightFields } from "./night-fields.ts";

/** The diary as a table, for paper: what is blank on screen is a box to write in. Too wide for a phone. */
export function DiaryTable({ written }: { written: Written }) {
  const clock = useOwnClock();
  const shown = (words = "", as: string | undefined) => {
    const time = as === "time" ? parseClock(words) : undefined;
    return time === undefined ? words : clock(time);
  };
  return (
    <div className="blank-sheet hidden md:block print:block">
      <table className="w-full border-collapse text-small">
        <caption className="visually-hidden">Sleep diary for 14 nights</caption>
        <thead>
          <tr>
            <Head>Night</Head>
            {nightFields.map(({ name, label }) => (
              <Head key={name}>{label}</Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {diaryNights.map((night) => (
            <tr key={night} className="h-9">
              <th scope="row" className="border border-edge px-2 text-left font-normal">
                {night}
              </th>
              {nightFields.map(({ name, as }) => (
                <td key={name} className="border border-edge px-2">
                  {shown(written[`night-${night}-${name}`], as)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="border border-edge px-2 py-1 text-left align-bottom font-normal">
      {children}
    </th>
  );
}
