import { GridCell, GridHead, GridRow } from "#content/kit/grid.tsx";
import type { Written } from "#content/kit/written.ts";

const columns = "md:grid-cols-[15rem_9rem_1fr] print:grid-cols-[14rem_7rem_1fr]";

export function MealHead() {
  return <GridHead columns={columns} labels={["Meal", "When", "With whom, or where"]} />;
}

type Props = { id: string; name: string; written: Written };

/** One meal: when, and in whose company. */
export function MealRow({ id, name, written }: Props) {
  const [at, company] = [`${id}-at`, `${id}-with`];
  return (
    <GridRow columns={columns} name={name}>
      <GridCell id={at} label="When" words={written[at] ?? ""}>
        <input className="input screen-only" type="time" id={at} name={at} />
      </GridCell>
      <GridCell id={company} label="With whom, or where" words={written[company] ?? ""}>
        <input
          className="input screen-only"
          type="text"
          id={company}
          name={company}
          autoComplete="off"
          maxLength={80}
        />
      </GridCell>
    </GridRow>
  );
}
