/** Whether a backup can be put back, for scripts/with-database.mjs: asked before keys, a folder or a database are made for it. */
import { existsSync } from "node:fs";
import { loadEnvironment } from "#scripts/environment.mjs";
import { fail } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { readBackup } from "./read.ts";

const [file = ""] = process.argv.slice(2);

try {
  const { secretFiles } = loadEnvironment({ writes: false });
  readSettings();
  const missing = secretFiles.find((path) => path.endsWith("keys") && !existsSync(path));
  if (missing)
    throw new Error(
      `the key ring of the backup’s time has to be in KEY_RING or in ${missing}, and is in neither`,
    );
  await readBackup(file, readKeyRing());
} catch (error) {
  fail(
    new Error(`Nothing was put back: ${error instanceof Error ? error.message : error}.`, { cause: error }),
  );
}
