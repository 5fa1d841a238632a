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
      <p className="whitespace-pre-line" dir="auto">
        {words}
      </p>
    </div>
  );
}

/** The rows in which something stands. */
function Rows({ table, words }: { table: SheetTable; words: Words }) {
  const filled = table.rows.filter(({ names }) => names.some((name) => words(name) !== ""));
  if (filled.length === 0) return null;
  const used = table.columns
    .slice(1)
    .map((_, place) => filled.some(({ names }) => words(names[place] ?? "") !== ""));
  const columns = table.columns.filter((_, place) => place === 0 || used[place - 1]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label={table.caption}>
      <table className="w-full border-t border-line">
        <caption className="pb-2 text-left text-small font-semibold text-quiet">{table.caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-small text-quiet">
            {columns.map(({ label }) => (
              <th key={label} scope="col" className="py-2 pr-4 align-bottom font-normal">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ head, names }) => (
            <tr key={names.join()} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {head}
              </th>
              {names.map(
                (name, place) =>
                  used[place] && (
                    <td key={name} className="py-2 pr-4 whitespace-pre-line" dir="auto">
                      {inCell(words(name))}
                    </td>
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function inCell(words: string) {
  if (words !== tick) return words;
  return (
    <>
      <span aria-hidden="true">{tick}</span>
      <span className="visually-hidden">yes</span>
    </>
  );
}
