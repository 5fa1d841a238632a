import { readFile, stat } from "node:fs/promises";
import { secretSettings } from "#scripts/environment.mjs";
import type { Finding } from "./finding.ts";

const secretLine = new RegExp(`^\\s*(${secretSettings.join("|")})=\\S`, "m");

/**
 * What opens everything must be readable by one user alone.
 * @param files of secrets that are in use
 * @param settings the file of settings, which need not exist, or hold a secret
 */
export async function checkSecrets(files: string[], settings: string): Promise<Finding> {
  const about = "Secrets";
  const found = await Promise.all(files.map(async (path) => ({ path, mode: await modeOf(path) })));
  const text = await readFile(settings, "utf8").catch(() => "");
  const all = secretLine.test(text) ? [...found, { path: settings, mode: await modeOf(settings) }] : found;
  const open = all.filter(({ mode = 0 }) => (mode & 0o077) !== 0).map(({ path }) => path);
  if (open.length > 0)
    return { about, state: "wrong", says: `others can read ${open.join(" and ")}: chmod 600` };
  const missing = found.filter(({ mode }) => mode === undefined).map(({ path }) => path);
  if (missing.length > 0)
    return {
      about,
      state: "look",
      says: `there is no ${missing.join(" and no ")} yet: the first start makes them. Is DATA_DIR right?`,
    };
  return { about, state: "well", says: "readable by nobody else" };
}

/** Undefined where there is no such file. Of a folder that is none, what is said of its disk says more. */
async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw error;
    },
  );
}
