/**
 * Fills process.env before anything reads it: from .env, and with the secret that Tend makes for itself.
 * Node built-ins only, since set-up runs before anything is installed.
 */
import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where everything is kept, and the key for its own database. What is set in the environment wins over .env. */
export function loadEnvironment() {
  process.chdir(join(import.meta.dirname, ".."));
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { env } = process;
  const dataFolder = resolve(env.DATA_DIR?.trim() || ".data");
  const secret = keptSecret(dataFolder);
  env.AUTH_SECRET = env.AUTH_SECRET?.trim() || secret;
  // The same at build and at run, or each build throws away the text in open forms.
  env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= derive(env.AUTH_SECRET, "server actions").toString("base64");
  env.NEXT_TELEMETRY_DISABLED = "1";
  return { dataFolder, databaseFolder: join(dataFolder, "postgres"), secret };
}

/** 32 bytes for one purpose. @param {string} secret @param {string} purpose */
export function derive(secret, purpose) {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}

/** The secret of this folder, made once. @param {string} dataFolder */
function keptSecret(dataFolder) {
  const file = join(dataFolder, "secret");
  try {
    // Others may pass through, for the user that runs PostgreSQL when Tend is started by root, but not look.
    mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
    if (!existsSync(file)) makeSecret(file);
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`DATA_DIR cannot be used: ${reason}. Give a folder that you may write to.`, { cause });
  }
}

/**
 * It gets its name when it is whole: of two first starts at once, the second must not read an empty one, nor replace
 * what the first has read.
 * @param {string} file
 */
function makeSecret(file) {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, randomBytes(32).toString("hex"), { mode: 0o600 });
    linkSync(own, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
