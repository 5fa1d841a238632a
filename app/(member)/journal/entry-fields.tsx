"use client";

import { Fragment } from "react";
import { Field } from "#components/form/field.tsx";
import { useField } from "#components/form/form-parts.tsx";
import type { Sheet, SheetPart, SheetTable } from "#content/paper/paper.ts";

type Choices = Sheet["choices"];
type PartProps = { part: SheetPart; choices: Choices };

/** A sheet to fill in on the screen, part by part: works without a script, and begins with what was written before. */
export function EntryFields({ sheet }: { sheet: Sheet }) {
  return (
    <div className="grid gap-7">
      {sheet.parts.map((part) => (
        <Part key={keyOf(part)} part={part} choices={sheet.choices} />
      ))}
    </div>
  );
}

function keyOf(part: SheetPart): string {
  if (part.kind === "lines") return part.name;
  if (part.kind === "blanks") return part.fields.map(({ name }) => name).join();
  return part.kind === "ticks" ? part.label : part.caption;
}

function Part({ part, choices }: PartProps) {
  switch (part.kind) {
    case "lines":
      return (
        <div className="grid gap-2">
          <Field
            as="textarea"
            name={part.name}
            label={part.label}
            hint={part.hint}
            look="!max-w-[44rem]"
            rows={Math.max(3, part.lines)}
            autoComplete="off"
            dir="auto"
          />
          {part.beside && <Short {...part.beside} choices={choices} />}
        </div>
      );
    case "blanks":
      return (
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          {part.fields.map((field) => (
            <Short key={field.name} {...field} choices={choices} />
          ))}
        </div>
      );
    case "ticks":
      return (
        <fieldset>
          <legend className="label mb-1">{part.label}</legend>
          {part.options.map(({ name, label }) => (
            <Tick key={name} name={name} label={label} />
          ))}
        </fieldset>
      );
    case "table":
      return <Table table={part} choices={choices} />;
  }
}

function Short({ name, label, choices }: { name: string; label: string; choices: Choices }) {
  const offered = choices?.[name];
  if (!offered) return <Field name={name} label={label} look="max-w-56" autoComplete="off" />;
  return (
    <Field as="select" name={name} label={label} look="max-w-56">
      <option value="">Leave open</option>
      {Object.values(offered).map((words) => (
        <option key={words}>{words}</option>
      ))}
    </Field>
  );
}

function Tick({ name, label, look = "" }: { name: string; label: string; look?: string }) {
  const { id, text } = useField(name);
  return (
    <label className="flex min-h-11 items-center gap-3" htmlFor={id}>
      <input
        className="size-5 shrink-0 accent-accent"
        type="checkbox"
        id={id}
        name={name}
        defaultChecked={text !== ""}
      />{" "}
      <span className={look}>{label}</span>
    </label>
  );
}

/** Each field has its label above it; where there is room for all of them in a line, the labels stand once at the head. */
function Table({ table, choices }: { table: SheetTable; choices: Choices }) {
  const [first, ...columns] = table.columns;
  const grid = grids[columns.length];
  return (
    <fieldset>
      <legend className="label">{table.caption}</legend>
      {grid && (
        <div className={`mt-1 hidden gap-x-4 pb-2 text-small text-quiet md:grid ${grid}`} aria-hidden="true">
          <span>{first?.label}</span>{" "}
          {columns.map(({ label }) => (
            <Fragment key={label}>
              <span>{label}</span>{" "}
            </Fragment>
          ))}
        </div>
      )}
      {table.rows.map(({ head, names }) => (
        <fieldset
          key={names.join()}
          className={`grid grid-cols-2 items-end gap-x-4 gap-y-2 border-t border-line py-3 ${grid ? `md:items-center ${grid}` : "md:grid-cols-4"}`}
        >
          <legend className={`float-left col-span-full font-serif text-h3 ${grid ? "md:col-auto" : ""}`}>
            {/^\d+$/.test(head) ? `${first?.label} ${head}` : head}
          </legend>{" "}
          {names.map((name, place) => (
            <Cell
              key={name}
              name={name}
              label={columns[place]?.label ?? ""}
              as={columns[place]?.as}
              isHeaded={grid !== undefined}
              choices={choices}
            />
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}

/** By the number of columns beside the head of each row; more than these have no room in a line. */
const grids: Record<number, string | undefined> = {
  1: "md:grid-cols-[1fr_12rem]",
  2: "md:grid-cols-[10rem_1fr_1fr]",
  3: "md:grid-cols-[10rem_2fr_1fr_1fr]",
  4: "md:grid-cols-[8rem_repeat(4,minmax(0,1fr))]",
  5: "md:grid-cols-[8rem_2fr_repeat(4,minmax(0,1fr))]",
};

type CellProps = {
  name: string;
  label: string;
  as: SheetTable["columns"][number]["as"];
  /** Whether its label is seen at the head, where there is room. */
  isHeaded: boolean;
  choices: Choices;
};

function Cell({ name, label, as, isHeaded, choices }: CellProps) {
  const { id, text, control } = useField(name);
  const offered = choices?.[name];
  const unseen = isHeaded ? "md:sr-only" : "";
  if (as === "tick") return <Tick name={name} label={label} look={unseen} />;
  return (
    <div className={`grid gap-1 ${as ? "" : isHeaded ? "max-md:col-span-full" : "col-span-full"}`}>
      <label className={`hint ${unseen}`} htmlFor={id}>
        {label}
      </label>{" "}
      {offered ? (
        <select className="input" defaultValue={text} {...control}>
          <option value="">–</option>
          {Object.values(offered).map((words) => (
            <option key={words}>{words}</option>
          ))}
        </select>
      ) : (
        <input
          className="input"
          type={as === "time" && /^(\d\d:\d\d)?$/.test(text) ? "time" : "text"}
          inputMode={as === "number" ? "numeric" : undefined}
          defaultValue={text}
          autoComplete="off"
          dir="auto"
          {...control}
        />
      )}
    </div>
  );
}
