import { LinesOf } from "#components/frame/lines-of.tsx";
import { tick } from "#content/journal/fields.ts";
import type { Sheet, SheetPart, SheetTable } from "#content/paper/paper.ts";
import { fieldNamesOn } from "#content/paper/paper.ts";
import type { EntryField } from "#domain/journal/entry.ts";

type Words = (name: string) => string;

/** What an entry says, laid out as its sheet is; what was left open is left out. */
export function EntryWords({ sheet, fields }: { sheet: Sheet; fields: EntryField[] }) {
  const words: Words = (name) => fields.find((field) => field.name === name)?.words ?? "";
  const known = fieldNamesOn(sheet);
  // A guide may have changed since: what it no longer asks stands at the end, with what it asked then.
  const others = fields.filter(({ name }) => !known.includes(name));
  const isAlone = fields.length === 1 && fields[0]?.name === "journal";
  return (
    <div className="grid max-w-[44rem] gap-6" dir="auto">
      {sheet.parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sheet stay in their order.
        <Part key={place} part={part} words={words} isAlone={isAlone} />
      ))}
      {others.map(({ name, label, words }) => (
        <Said key={name} label={label} words={words} />
      ))}
    </div>
  );
}

function Part({ part, words, isAlone }: { part: SheetPart; words: Words; isAlone: boolean }) {
  switch (part.kind) {
    case "lines": {
      const beside = part.beside && words(part.beside.name);
      const said = [words(part.name), beside && `${part.beside?.label}: ${beside}`]
        .filter(Boolean)
        .join("\n");
      return <Said label={isAlone ? "" : part.label} words={said} />;
    }
    case "blanks":
      return part.fields.map(({ name, label }) => <Said key={name} label={label} words={words(name)} />);
    case "ticks": {
      const ticked = part.options.filter(({ name }) => words(name) !== "").map(({ label }) => label);
      return <Said label={part.label} words={ticked.join("\n")} />;
    }
    case "table":
      return <Rows table={part} words={words} />;
  }
}

function Said({ label, words }: { label: string; words: string }) {
  if (words === "") return null;
  return (
    <div>
      {label && <h2 className="font-sans text-small font-semibold text-quiet">{label}</h2>}
      <p dir="auto">
        <LinesOf words={words} />
      </p>
    </div>
  );
}

/** The rows in which something stands, each with what was filled in. */
function Rows({ table, words }: { table: SheetTable; words: Words }) {
  const filled = table.rows.filter(({ names }) => names.some((name) => words(name) !== ""));
  if (filled.length === 0) return null;
  return (
    <section aria-label={table.caption}>
      <h2 className="font-sans text-small font-semibold text-quiet">{table.caption}</h2>
      <ul className="mt-1 border-t border-line">
        {filled.map(({ head, names }) => (
          <li
            key={names.join()}
            className="grid gap-x-6 border-b border-line py-2 break-inside-avoid md:grid-cols-[9rem_1fr]"
          >
            <p className="font-serif text-h3">{rowName(table, head)}</p>
            <dl className="flex flex-wrap gap-x-6 gap-y-1">
              {names.map(
                (name, place) =>
                  words(name) !== "" && (
                    <div key={name}>
                      <dt className="text-small text-quiet">{table.columns[place + 1]?.label}</dt>
                      <dd dir="auto">{inCell(words(name))}</dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Night 3", where the rows are counted. */
function rowName(table: SheetTable, head: string): string {
  return /^\d+$/.test(head) ? `${table.columns[0]?.label} ${head}` : head;
}

function inCell(words: string) {
  if (words !== tick) return <LinesOf words={words} />;
  return (
    <>
      <span aria-hidden="true">{tick}</span>
      <span className="visually-hidden">yes</span>
    </>
  );
}
