import { SheetCell, SheetHead, SheetRow } from "../../sheet.tsx";
import type { Written } from "../../written.ts";

const columns = "grid-cols-[9rem_1fr] md:grid-cols-[15rem_9rem_1fr] print:grid-cols-[14rem_7rem_1fr]";

export function MealSheetHead() {
  return <SheetHead columns={columns} labels={["Meal", "When", "With whom, or where"]} />;
}

/** One meal: when, and in whose company. */
export function MealRow({ name, written }: { name: string; written: Written }) {
  return (
    <SheetRow columns={columns} name={name}>
      <SheetCell label="When" words={written[`${name}-at`] ?? ""}>
        <input className="input screen-only" type="time" name={`${name}-at`} />
      </SheetCell>
      <SheetCell label="With whom, or where" words={written[`${name}-with`] ?? ""}>
        <input
          className="input screen-only"
          type="text"
          name={`${name}-with`}
          autoComplete="off"
          maxLength={80}
        />
      </SheetCell>
    </SheetRow>
  );
}
