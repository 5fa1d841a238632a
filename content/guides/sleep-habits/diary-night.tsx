import { Heard } from "#content/kit/heard.tsx";
import { inHours } from "#content/kit/timer/clock.ts";
import { aboutDiaryNight, asleep, type Reading, type TypedNight } from "./diary.ts";

/** One night to fill in. They open one at a time, so that two weeks fit on a phone. */
export function DiaryNight({ number, reading }: { number: number; reading: Reading }) {
  return (
    <details name="sleep-diary" className="border-b border-line" open={number === 1}>
      <summary className="min-h-11 py-2">
        Night {number} <span className="text-quiet">{inShort(reading)}</span>
      </summary>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-4">
        <Field night={number} name="bed" label="Lights out" />
        <Field night={number} name="toSleep" label="Minutes until asleep" />
        <Field night={number} name="awake" label="Minutes awake later" />
        <Field night={number} name="rise" label="Got up" />
        <p className="basis-full empty:hidden">{aboutReading(reading)}</p>
        <Heard words={aboutReading(reading)} />
      </div>
    </details>
  );
}

type FieldProps = { night: number; name: keyof TypedNight; label: string };

function Field({ night, name, label }: FieldProps) {
  const isTime = name === "bed" || name === "rise";
  return (
    <label className="grid flex-1 basis-32 gap-1">
      <span className="hint">{label}</span>
      <input
        className="input"
        name={`night-${night}-${name}`}
        type={isTime ? "time" : "text"}
        inputMode={isTime ? undefined : "numeric"}
        autoComplete="off"
      />
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
