/** Tables as text that every spreadsheet opens: comma-separated values as in RFC 4180. */

/**
 * A table as CSV: a line for the header and one for each row, each ending in CR LF; null is an empty cell. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front, which it takes for "this is text".
 */
export function toCsv(header: string[], rows: (string | number | null)[][]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What OWASP names: a text that begins so is calculated when the file is opened, wide letters of East Asia included. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const needsQuotes = /[",\r\n]/;
