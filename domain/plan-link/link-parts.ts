/** A part of a link as it was meant, whatever mail programs did to it on its way. */

/**
 * The name, in small letters, and the value as it was typed, of one part of a query. A line break in the mail ("&=" and
 * the rest on the next line) leaves a part without a name.
 */
export function tidyPart(name: string, value: string): [string, string] {
  const [first = "", ...rest] = value.split("=");
  return name === "" && rest.length > 0
    ? [tidyName(first.trim()), tidyValue(rest.join("="))]
    : [tidyName(name), tidyValue(value)];
}

/** Copied out of a page's source, "&" is "&amp;", and half of it stays with the name that follows. */
function tidyName(name: string): string {
  return readable(name)
    .toLowerCase()
    .replace(/^=?\s*(?:amp;)?/, "");
}

/** Mail programs take along the stop or bracket that stands behind a link, and write "=3D" for "=". */
function tidyValue(value: string): string {
  return readable(value)
    .replace(/=\s*/g, "")
    .replace(/^3d(?=\d)/i, "")
    .replace(/[.,;:!?)\]}>"'“”‘’»›」』》】。，、！？；：）`~|\\*_\s]{1,3}$/, "");
}

/** Without what nobody can see, once or twice escaped. */
function readable(text: string): string {
  return text
    .replace(/%(?:25)?e2%(?:25)?80%(?:25)?8[b-d]/gi, "")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}
