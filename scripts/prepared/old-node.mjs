/**
 * Ends a process whose Node is too old for Tend. Whoever imports it imports it first: what an older Node lacks would otherwise be told of
 * by a stack of calls. So it takes nothing that came lately.
 */
import { readFileSync } from "node:fs";

const wanted = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).engines.node;
const [least, own] = [wanted.replace(">=", ""), process.versions.node].map((version) =>
  version.split(".").map(Number),
);
if (own[0] < least[0] || (own[0] === least[0] && own[1] < least[1])) {
  process.stderr.write(`\nTend needs Node ${least.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
