/** What V8 made of our code at one start is read at the next, which spares a fifth of its work. */
import { mkdirSync, statSync } from "node:fs";
import module from "node:module";
import { join, resolve } from "node:path";

/**
 * From Node 22 on. It lies in a folder of this user's within the build that it belongs to, and goes with it; V8 takes it for the
 * same code and the same Node only. Where nothing may be written, nothing is kept, and each start takes its time.
 * @param {string} built the folder of the build
 * @returns whether something is kept, and how to write down what was compiled so far: on a stop Node does so by itself
 */
export function keepCompiled(built) {
  const { enableCompileCache, flushCompileCache, constants } = /** @type {Caching} */ (module);
  const folder = join(resolve(built), "compiled");
  const status = enableCompileCache && isOurs(folder) ? enableCompileCache(folder).status : undefined;
  const { ENABLED, ALREADY_ENABLED } = constants?.compileCacheStatus ?? {};
  const isKept = status !== undefined && [ENABLED, ALREADY_ENABLED].includes(status);
  return { isKept, write: () => flushCompileCache?.() };
}

/** Makes it. What others could write to would be code of theirs that runs as ours. @param {string} folder */
function isOurs(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return (statSync(folder).mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/**
 * @typedef {object} Caching what the types of Node 20 do not know
 * @property {(folder: string) => { status: number }} [enableCompileCache]
 * @property {() => void} [flushCompileCache]
 * @property {{ compileCacheStatus: { ENABLED: number, ALREADY_ENABLED: number } }} [constants]
 */
