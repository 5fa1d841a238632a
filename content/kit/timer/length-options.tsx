import { describeMinutes } from "#domain/amounts.ts";

/** Lengths to choose from, in minutes. */
export function LengthOptions({ lengths }: { lengths: readonly number[] }) {
  return lengths.map((length) => (
    <option key={length} value={length}>
      {describeMinutes(length)}
    </option>
  ));
}
