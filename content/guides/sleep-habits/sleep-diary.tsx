import { Heard } from "#content/kit/heard.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { type DiarySummary, diaryNights, inSum, inWords, readNight, summaryOf, typedNight } from "./diary.ts";
import { DiaryNight } from "./diary-night.tsx";
import { DiaryTable } from "./diary-table.tsx";

/** Two weeks of nights, one at a time, and what they have in common. On paper, and without a script, a table. */
export function SleepDiary() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  const nights = diaryNights.map((number) => {
    return { number, reading: readNight(typedNight(written, number)) };
  });
  const summary = summaryOf(nights.map(({ reading }) => reading));

  return (
    <div className="grid gap-5">
      <h3>Sleep diary</h3>
      <p className="max-w-[40rem]">
        Fill in a night within an hour of getting up. Guess, and leave the clock alone at night; what you do
        not know stays empty, and so does a night that you forgot. Use paper by the bed, or keep the nights in
        your journal: this page by itself forgets them. If counting makes you tense, stop.
      </p>
      <div ref={fields} onChange={read} className="needs-script no-print border-t border-line">
        {nights.map(({ number, reading }) => (
          <DiaryNight key={number} number={number} reading={reading} />
        ))}
      </div>
      <DiaryTable written={written} />
      {summary && <InCommon {...summary} />}
      <Heard words={summary ? `${inSum(summary)} Sleep efficiency ${summary.efficiency}%.` : ""} />
      <p className="without-script">
        The printed page has a table with a row for each of 14 nights. In bed: from lights out to getting up.
        Asleep: the time in bed without the minutes awake. Sleep efficiency: the time asleep, divided by the
        time in bed, times 100.
      </p>
      <WorksheetButtons {...worksheet} what="diary" />
    </div>
  );
}

function InCommon({ nights, inBed, asleep, efficiency }: DiarySummary) {
  return (
    <>
      <p>
        {inSum({ nights, inBed, asleep })} That is a <strong>sleep efficiency of {efficiency}%</strong>. It
        means that about {inWords(Math.round(efficiency * 0.6))} of each hour in bed were sleep.
      </p>
      <p className="hint mt-2">
        There is no mark to pass.{" "}
        {nights < 7 ? "A week or two tells more than a few nights." : "Blank nights are left out."} Do not cut
        your time in bed to raise it, unless a clinician is with you.
      </p>
    </>
  );
}
