import type { ideaRows } from "./steps.ts";

const cells = [
  { field: "idea", label: "One way to go about it" },
  { field: "good", label: "What speaks for it" },
  { field: "bad", label: "What it costs" },
] as const;

/** An idea, and what is found when it is weighed. */
export function IdeaRow({ row }: { row: (typeof ideaRows)[number] }) {
  return (
    <fieldset className="break-inside-avoid border-t border-line py-3">
      <legend className="float-left mb-1 w-full font-serif text-h3">Idea {row.number}</legend>
      <div className="clear-both grid gap-x-6 gap-y-2 md:grid-cols-3 print:grid-cols-3">
        {cells.map(({ field, label }) => (
          <label key={field} className="grid content-start gap-1">
            <span className="hint">{label}</span>{" "}
            <input className="input" name={row[field]} type="text" autoComplete="off" maxLength={200} />{" "}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
