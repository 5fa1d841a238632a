import type { actRows } from "./acts.ts";

/** One kind thing: what, for whom, and whether it was done. */
export function ActRow({ row }: { row: (typeof actRows)[number] }) {
  return (
    <fieldset className="grid items-end gap-x-6 gap-y-2 break-inside-avoid border-b border-line py-3 md:grid-cols-[1fr_14rem_7rem] print:grid-cols-[1fr_11rem_6rem]">
      <legend className="visually-hidden">Kind thing {row.number}</legend>{" "}
      <label className="grid gap-1">
        <span className="hint">What</span>{" "}
        <input className="input" name={row.what} type="text" autoComplete="off" maxLength={150} />
      </label>{" "}
      <label className="grid gap-1">
        <span className="hint">For whom</span>{" "}
        <input className="input" name={row.whom} type="text" autoComplete="off" maxLength={60} />
      </label>{" "}
      <label className="flex min-h-11 items-center gap-3">
        <input className="size-5 accent-accent" type="checkbox" name={row.done} /> Did it
      </label>{" "}
    </fieldset>
  );
}
