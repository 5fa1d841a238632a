/**
 * Which build a start needs, and the copies that servers run from. A build takes its place in `.next` and throws away what
 * was there, so a server has a copy of its own, of links to the same files: another start may build for other
 * settings meanwhile. Node built-ins only: nothing may be installed yet.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isRefused, isRunning, lineOf, readIfThere } from "./lock.mjs";

/** Beside those that a running server uses. */
const most = 3;
const using = "used-by-";

/** What tells builds apart: all that one may depend on. */
export async function wantedBuild() {
  // Pages name them: the site's own address, for search engines and feeds, and where to write to.
  const { AUTH_URL: address, CONTACT: contact = "" } = (await import("../settings.mjs")).readSettings();
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "";
  return hash([...sources(), process.version, key, address, contact]);
}

/** @param {string} wanted @returns {string | undefined} the folder of the copy, if there is one */
export function keptBuild(wanted) {
  const folder = folderOf(wanted);
  return existsSync(folder) ? folder : undefined;
}

/** Keeps a copy of what was built last, and lets go of old ones that nobody uses. @param {string} wanted */
export function keepBuild(wanted) {
  const folder = folderOf(wanted);
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  link(".next", half, ["cache", "compiled", "dev", "diagnostics", "trace"]);
  link(".published", join(half, "published"));
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
  for (const old of copies().slice(most)) if (!isUsed(old)) rmSync(old, { recursive: true, force: true });
}

/**
 * Says that this process runs from the copy, until it ends. A copy that nobody may write to is not let go of either.
 * @param {string} folder
 */
export function markUsed(folder) {
  const mark = join(folder, `${using}${process.pid}`);
  const mayNot = isRefused(() => {
    writeFileSync(mark, lineOf(process.pid));
    utimesSync(folder, new Date(), new Date());
  });
  if (mayNot) return;
  process.once("exit", () => rmSync(mark, { force: true }));
}

/** Beside `.next` and no deeper, since what is built counts the steps up to the project. @param {string} wanted */
function folderOf(wanted) {
  return `.next-${wanted.slice(0, 12)}`;
}

/** The newest first. */
function copies() {
  const age = (/** @type {string} */ folder) => statSync(folder).mtimeMs;
  return readdirSync(".")
    .filter((name) => /^\.next-[0-9a-f]{12}$/.test(name))
    .sort((one, other) => age(other) - age(one));
}

/** @param {string} folder */
function isUsed(folder) {
  const marks = readdirSync(folder).filter((name) => name.startsWith(using));
  return marks.some((mark) => isRunning(readIfThere(join(folder, mark)).trimEnd()));
}

/** @param {string} from @param {string} to @param {string[]} [without] names at the top */
function link(from, to, without = []) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (without.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Contents, not times, which a clone or a copy sets anew. */
function sources() {
  const rooms = ["app", "components", "content", "db", "domain", "public", "scripts", "server"].filter(
    existsSync,
  );
  const within = rooms.flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }));
  const beside = readdirSync(".", { withFileTypes: true }).filter(({ name }) =>
    /^[^.].*\.(ts|tsx|mjs|json)$/.test(name),
  );
  return [...within, ...beside]
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|^next-env/.test(entry.name))
    .filter((entry) => !/\/testing$/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => [path, readFileSync(path)]);
}

/** @param {(string | Buffer)[]} parts */
export function hash(parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("hex");
}
