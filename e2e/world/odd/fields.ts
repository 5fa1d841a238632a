/** Changes of what a form holds: of its values, its names, and how many of them there are. */
import fc from "fast-check";
import type { SeedField } from "./forms.ts";
import { hint, odd } from "./values.ts";

export type Mutation<Thing> = fc.Arbitrary<(thing: Thing) => Thing>;

/** Which field is meant: by its number, mostly one that the form itself has and not React. */
const which = fc.record({ number: fc.nat(10_000), isReacts: fc.nat(5).map((n) => n === 0) });

/** Puts other fields, or none, where one was. */
function inPlaceOf(
  { number, isReacts }: { number: number; isReacts: boolean },
  fields: SeedField[],
  others: (field: SeedField) => SeedField[],
): SeedField[] {
  const meant = fields.filter(([name]) => name.startsWith("$ACTION_") === isReacts);
  const one = (meant.length > 0 ? meant : fields)[number % Math.max(1, meant.length || fields.length)];
  return fields.flatMap((field) => (field === one ? others(field) : [field]));
}

const oneChange: Mutation<SeedField[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(which, odd).map(
      ([one, value]) =>
        (fields: SeedField[]) =>
          inPlaceOf(one, fields, ([name]) => [[name, value]]),
    ),
  },
  which.map((one) => (fields: SeedField[]) => inPlaceOf(one, fields, () => [])),
  which.map((one) => (fields: SeedField[]) => inPlaceOf(one, fields, (field) => [field, [...field]])),
  fc.tuple(which, odd).map(
    ([one, value]) =>
      (fields: SeedField[]) =>
        inPlaceOf(one, fields, (field) => [field, [field[0], value]]),
  ),
  fc.tuple(which, hint).map(
    ([one, name]) =>
      (fields: SeedField[]) =>
        inPlaceOf(one, fields, ([, value]) => [[name, value]]),
  ),
  fc.tuple(hint, odd).map(([name, value]) => (fields: SeedField[]) => [
    ...fields,
    [name, value] satisfies SeedField,
  ]),
  fc.constant((fields: SeedField[]) => fields.toReversed()),
);

/** None of these changes, or a few. */
export const fieldChanges: Mutation<SeedField[]> = fc
  .array(oneChange, { maxLength: 3 })
  .map((changes) => (fields: SeedField[]) => changes.reduce((given, change) => change(given), fields));
