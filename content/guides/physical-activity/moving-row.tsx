import { GridCell, GridHead, GridRow } from "#content/kit/grid.tsx";
import { LengthOptions } from "#content/kit/timer/length-options.tsx";
import type { Written } from "#content/kit/written.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { lengths, movingKinds } from "./movement.ts";

const columns =
  "grid-cols-1 min-[22rem]:grid-cols-[min(9rem,45vw)_1fr] md:grid-cols-[8rem_1fr_10rem_7rem] print:grid-cols-[8rem_1fr_7rem_6rem]";

export function MovingHead() {
  return <GridHead columns={columns} labels={["Day", "What", "How long", "Strength"]} />;
}

/** One day: what, how long, and whether there is strength work too. */
export function MovingRow({ day, written }: { day: string; written: Written }) {
  const what = written[`${day}-what`] ?? "";
  const minutes = written[`${day}-minutes`] ?? "";
  return (
    <GridRow columns={columns} name={day}>
      <GridCell
        id={`${day}-what`}
        label="What"
        words={what}
        className="col-span-full md:col-auto print:col-auto"
      >
        <select className="input screen-only" id={`${day}-what`} name={`${day}-what`}>
          <option value="">Nothing planned</option>
          {movingKinds.map(({ effort, label, activities }) => (
            <optgroup key={effort} label={label}>
              {activities.map((activity) => (
                <option key={activity}>{activity}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </GridCell>
      <GridCell id={`${day}-minutes`} label="How long" words={minutes && describeMinutes(Number(minutes))}>
        <select className="input screen-only" id={`${day}-minutes`} name={`${day}-minutes`}>
          <option value="">–</option>
          <LengthOptions lengths={lengths} />
        </select>
      </GridCell>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 self-end md:self-center print:min-h-0 print:self-center">
        <input className="size-5 accent-accent" type="checkbox" name={`${day}-strength`} />{" "}
        <span className="md:sr-only print:sr-only">Strength</span>
      </label>
    </GridRow>
  );
}
