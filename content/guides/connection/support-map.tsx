import { Heard } from "#content/kit/heard.tsx";
import type { Written } from "#content/kit/written.ts";
import { namesWritten, placesIn, rings, supports, whoGives } from "./support-map.ts";

/** Room for people, places and professionals, the nearest first, each with what they are good for. */
export function SupportMap() {
  return (
    <div className="grid gap-8">
      {rings.map((ring) => (
        <fieldset key={ring.id} className="border-t-2 border-ink pt-3">
          <legend className="float-left w-full font-serif text-h3">{ring.label}</legend>
          <p className="hint clear-both">{ring.hint}</p>
          {placesIn(ring).map((place, index) => (
            <Place key={place} name={place} label={`${ring.label}, ${index + 1}`} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Place({ name, label }: { name: string; label: string }) {
  return (
    <fieldset className="grid items-end gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,16rem)_1fr] print:grid-cols-[14rem_1fr]">
      <legend className="visually-hidden">{label}</legend>{" "}
      <label className="grid gap-1">
        <span className="hint">Who or where</span>{" "}
        <input className="input" name={name} type="text" autoComplete="off" />
      </label>
      <div className="grid grid-cols-[auto_auto] justify-start gap-x-5 wrap-break-word md:flex print:flex">
        {supports.map(({ id, label }) => (
          <label key={id} className="flex min-h-11 items-center gap-2">
            <input className="size-5 accent-accent" type="checkbox" name={`${name}-${id}`} /> {label}{" "}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The map read the other way round: for each kind of support, who gives it. */
export function WhatTheMapShows({ written }: { written: Written }) {
  const names = namesWritten(written);
  return (
    <>
      <Heard words={names.length > 0 ? `On the map: ${names.join(", ")}.` : ""} />
      {names.length > 0 && <WhoGivesWhat written={written} />}
    </>
  );
}

function WhoGivesWhat({ written }: { written: Written }) {
  return (
    <div>
      <h3>What the map shows</h3>
      <dl className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-[10rem_1fr]">
        {supports.map(({ id, label, nobodyYet }) => (
          <div key={id} className="contents">
            <dt className="text-quiet">{label}</dt>
            <dd className="mb-2 sm:mb-0">{whoGives(id, written).join(", ") || `Nobody yet. ${nobodyYet}`}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
