/** Names of the fields of “My plan” on a handout, apart from those of its sheet: after, dose, day-1 to day-7. */
export function planField(name: string): string {
  return `plan-${name}`;
}
