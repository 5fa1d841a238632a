// In German a quotation ends with “ and ‘, in Japanese with 」; Chinese has stops of its own.
const behind =
  /[\s.,;:!?…)\]}>"'“”‘’»›」』》〉】。．，、！？；：）`~|\\=&*_\p{Default_Ignorable_Code_Point}\u2800\uFFFD]$/u;

/**
 * The path without what mail programs and people add behind a link: a stop, a bracket, characters that nobody can see.
 * @param {string} path
 */
export function withoutRemnants(path) {
  let read = unescaped(path);
  while (read.length > 1 && behind.test(read)) read = read.replace(behind, "");
  return read;
}

/**
 * Escaped more than once, by one program after the other ("%25E2%2580%258B"), or cut off within a character. Where
 * nothing but such a piece stands behind the last slash, it is no remnant of a link of ours.
 * @param {string} path
 */
function unescaped(path) {
  let read = path;
  for (let times = 0; times < 3 && read.includes("%"); times++) {
    try {
      read = decodeURIComponent(read);
    } catch {
      const whole = read.replace(/(?:%[0-9a-f]{0,2})+$/i, "");
      return whole.endsWith("/") ? path : whole;
    }
  }
  return read;
}
