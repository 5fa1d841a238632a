import { Heard } from "#content/kit/heard.tsx";
import { inHours } from "#content/kit/timer/clock.ts";
import { aboutDiaryNight, asleep, type Reading } from "./diary.ts";
import { nightFields } from "./night-fields.ts";

/** One night to fill in. They open one at a time, so that two weeks fit on a phone. */
export function DiaryNight({ number, reading }: { number: number; reading: Reading }) {
  return (
    <details name="sleep-diary" className="border-b border-line" open={number === 1}>
      <summary className="min-h-11 py-2">
        Night {number} <span className="text-quiet">{inShort(reading)}</span>
      </summary>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-4">
        {nightFields.map((field) => (
          <Field key={field.name} night={number} {...field} />
        ))}
        <p className="basis-full empty:hidden">{aboutReading(reading)}</p>
        <Heard words={aboutReading(reading)} />
      </div>
    </details>
  );
}

type FieldProps = { night: number } & Pick<(typeof nightFields)[number], "name" | "label" | "as">;

function Field({ night, name, label, as }: FieldProps) {
  return (
    <label className={`grid flex-1 gap-1 ${as ? "basis-32" : "basis-64"}`}>
      <span className="hint">{label}</span>{" "}
      <input
        className="input"
        name={`night-${night}-${name}`}
        type={as === "time" ? "time" : "text"}
        inputMode={as === "number" ? "numeric" : undefined}
        maxLength={as ? undefined : 120}
        autoComplete="off"
      />{" "}
    </label>
  );
}

function inShort(reading: Reading): string {
  switch (reading.kind) {
    case "blank":
      return "";
    case "night":
      return `${inHours(asleep(reading.night)) || "nothing"} asleep`;
    case "unfinished":
      return "not complete yet";
    case "unclear":
      return "something to look at";
  }
}

function aboutReading(reading: Reading): string {
  if (reading.kind === "unclear") return reading.word;
  return reading.kind === "night" ? aboutDiaryNight(reading.night) : "";
}
