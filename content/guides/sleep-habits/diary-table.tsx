import { parseClock } from "#content/kit/timer/clock.ts";
import { useOwnClock } from "#content/kit/timer/own-clock.ts";
import { asleep, efficiency, inBed, type Reading, type TypedNight } from "./diary.ts";

type Row = { number: number; typed: TypedNight; reading: Reading };

const columns = ["Lights out", "Minutes until asleep", "Minutes awake later", "Got up", "In bed", "Asleep"];

/** The diary as a table, for paper: what is blank on screen is a box to write in. Too wide for a phone. */
export function DiaryTable({ nights }: { nights: Row[] }) {
  const clock = useOwnClock();
  const showTime = (text: string) => {
    const time = parseClock(text);
    return time === undefined ? "" : clock(time);
  };
  return (
    <div className="blank-sheet hidden md:block print:block">
      <table className="w-full border-collapse text-small">
        <caption className="visually-hidden">Sleep diary for 14 nights</caption>
        <thead>
          <tr>
            <Head>Night</Head>
            {columns.map((column) => (
              <Head key={column}>{column}</Head>
            ))}
            <Head>Sleep efficiency</Head>
          </tr>
        </thead>
        <tbody>
          {nights.map(({ number, typed, reading }) => (
            <tr key={number} className="h-9">
              <th scope="row" className="border border-edge px-2 text-left font-normal">
                {number}
              </th>
              <Cell>{showTime(typed.bed)}</Cell>
              <Cell>{typed.toSleep}</Cell>
              <Cell>{typed.awake}</Cell>
              <Cell>{showTime(typed.rise)}</Cell>
              <Cell>{reading.kind === "night" && hoursAndMinutes(inBed(reading.night))}</Cell>
              <Cell>{reading.kind === "night" && hoursAndMinutes(asleep(reading.night))}</Cell>
              <Cell>{reading.kind === "night" && `${efficiency([reading.night])}%`}</Cell>
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

function Cell({ children }: { children: string | false }) {
  return <td className="border border-edge px-2 whitespace-nowrap">{children}</td>;
}

/** "7 h 05": narrow enough for a column. */
function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
