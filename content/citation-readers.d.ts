/** What is used of two readers of references, which bring no types. Tests alone use them. */
declare module "@customcommander/ris" {
  type Name = { last_name: string; first_name: string; suffix: string; initials: string };
  type When = { year: string; month: string; day: string; info: string };
  /** Of each record the values by their tags. */
  const ris: { read: (text: string) => Record<string, (string | Name | When)[]>[] };
  export default ris;
}

declare module "@citation-js/core" {
  /** As CSL-JSON. */
  export const plugins: { input: { chain: (text: string) => Record<string, unknown>[] } };
}

declare module "@citation-js/plugin-bibtex";
