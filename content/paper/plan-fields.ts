/** Names of the fields of “My plan” on a handout, apart from those of its sheet: after, place, dose, day-1 to day-7, obstacle, instead. */
export function planField(name: string): string {
  return `plan-${name}`;
}
