import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Which licence the licence file of a package holds, word for word, and whose it says the work is. Only the MIT licence is
 * known, which is Tend's own; undefined for all else.
 * @param {string} folder of the package
 */
export function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (!file) return undefined;
  const text = readFileSync(join(folder, file), "utf8");
  // Ours says more below: which licence the words have.
  const [mit = ""] = /^.*? IN THE SOFTWARE\./.exec(termsIn(readFileSync("LICENSE", "utf8"))) ?? [];
  if (termsIn(text) !== mit) return undefined;
  return { id: "MIT", copyright: text.split("\n").filter((line) => line.startsWith("Copyright ")) };
}

/** Without its name, the holders and the line breaks, which differ. @param {string} text */
function termsIn(text) {
  const lines = text.split("\n").filter((line) => !/^(The )?MIT License|^Copyright /.test(line));
  return lines.join(" ").replace(/\s+/g, " ").trim();
}
