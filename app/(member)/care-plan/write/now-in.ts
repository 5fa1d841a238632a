/** Under which name an answer brings what a field says by now. */
export function nowIn(field: string): string {
  return `${field}-now`;
}
