/**
 * `npm run sbom`: what Tend is made of, in CycloneDX. npm writes it; a package whose own description names no licence is
 * given the one that its licence file holds, and marked so.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { takeWords } from "../prepared/words.mjs";
import { fail, say } from "../progress.mjs";
import { licenceIn } from "./licence.mjs";

takeWords({
  says: `npm run sbom     prints a list of all packages that Tend runs with (CycloneDX), each with its licence

npm run -s sbom > tend.cdx.json     keeps it. It ends with 1 where a package says its licence nowhere.`,
});

/** @typedef {{ name: string, version: string, licenses?: object[], evidence?: object }} Component */

if (!existsSync("node_modules/.tend-installed"))
  fail("The packages are not installed yet: “npm run build” does it, or the first “npm start”.");

try {
  const words = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--omit=dev"];
  const written = execFileSync("npm", words, { encoding: "utf8", maxBuffer: 2 ** 26 });
  /** @type {{ metadata: { component: Component }, components: Component[] }} */
  const list = JSON.parse(written);
  // npm calls the whole by the folder that it happens to stand in.
  list.metadata.component.name = "tend";
  for (const component of list.components) if (!component.licenses?.length) addLicence(component);
  say(JSON.stringify(list, null, 2));
  const without = list.components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name);
  if (without.length > 0) {
    process.exitCode = 1;
    process.stderr.write(`No licence was found for ${without.join(", ")}.\n`);
  }
} catch (error) {
  fail(error);
}

/** @param {Component} component */
function addLicence(component) {
  const folder = folderOf(component);
  const found = folder && licenceIn(folder);
  if (!found) return;
  const licenses = [{ license: { id: found.id } }];
  const copyright = found.copyright.map((text) => ({ text }));
  Object.assign(component, { licenses, evidence: { licenses, copyright } });
}

/** @param {Component} component */
function folderOf({ name, version }) {
  /** @type {Record<string, { version?: string }>} */
  const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const isIt = (/** @type {[string, { version?: string }]} */ [path, entry]) =>
    path.endsWith(`node_modules/${name}`) && entry.version === version;
  return Object.entries(locked).find(isIt)?.[0];
}
