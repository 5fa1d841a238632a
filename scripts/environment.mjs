/**
 * Fills process.env before anything reads it: from .env, and with the secret and the keys that Tend makes for itself.
 * Node built-ins only, since set-up runs before anything is installed.
 */
import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What opens something: each may come as a file of its name, too. */
export const secretSettings = [
  ...["AUTH_SECRET", "KEY_RING", "DATABASE_URL", "BACKUP_DATABASE_URL"],
  ...["SMTP_URL", "OAUTH_CLIENT_SECRET", "METRICS_TOKEN"],
];

/**
 * Where everything is kept, the key for its own database, the files of secrets that are in use (what is set needs none), and that of
 * the key ring if it was made just now. What is set in the environment wins over credentials, and both over .env.
 * @param {{ writes?: boolean }} [options] without `writes`, a secret or key that is missing lives in this process alone
 */
export function loadEnvironment({ writes = true } = {}) {
  process.chdir(join(import.meta.dirname, ".."));
  const { env } = process;
  readCredentials(env);
  if (existsSync(".env")) process.loadEnvFile(".env");
  const dataFolder = resolve(env.DATA_DIR?.trim() || ".data");
  const random = () => randomBytes(32).toString("hex");
  const keep = writes ? kept : keptAlready;
  const { text: secret } = keep(dataFolder, "secret", random);
  const secretFiles = [
    ...(env.AUTH_SECRET?.trim() ? [] : [join(dataFolder, "secret")]),
    ...(env.KEY_RING?.trim() ? [] : [join(dataFolder, "keys")]),
  ];
  env.AUTH_SECRET = env.AUTH_SECRET?.trim() || secret;
  // Where the ring is set, a key beside it would be one that nobody knows what to do with.
  const keys = env.KEY_RING?.trim()
    ? undefined
    : keep(dataFolder, "keys", () => `${new Date().toISOString().slice(0, 10)}:${random()}`);
  env.KEY_RING = env.KEY_RING?.trim() || keys?.text;
  // The same at build and at run, or each build throws away the text in open forms.
  env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= derive(env.AUTH_SECRET, "server actions").toString("base64");
  env.NEXT_TELEMETRY_DISABLED = "1";
  const madeKeys = keys?.isNew ? keys.file : undefined;
  return { dataFolder, databaseFolder: join(dataFolder, "postgres"), secret, secretFiles, madeKeys };
}

/**
 * Secrets that systemd (LoadCredential), Kubernetes or Compose put into a folder, each in a file of its setting's name.
 * @param {NodeJS.ProcessEnv} env
 * @throws when there is such a file and it cannot be read: without it, Tend would make a key of its own
 */
function readCredentials(env) {
  const folder = env.CREDENTIALS_DIRECTORY?.trim();
  if (!folder) return;
  for (const name of secretSettings) {
    const file = join(folder, name);
    if (!env[name]?.trim() && existsSync(file)) env[name] = readFileSync(file, "utf8").trim();
  }
}

/** 32 bytes for one purpose. @param {string} secret @param {string} purpose */
export function derive(secret, purpose) {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}

/** A secret of this folder, made once. @param {string} dataFolder @param {string} name @param {() => string} make */
function kept(dataFolder, name, make) {
  const file = join(dataFolder, name);
  try {
    // 711: the user that runs PostgreSQL when Tend is started by root may pass through, and nobody may list what is in it.
    mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
    const isNew = !existsSync(file) && makeSecret(file, make());
    return { file, isNew, text: readFileSync(file, "utf8").trim() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`DATA_DIR cannot be used: ${reason}. Give a folder that you may write to.`, { cause });
  }
}

/** The same for whoever only looks. @param {string} dataFolder @param {string} name @param {() => string} make */
function keptAlready(dataFolder, name, make) {
  const file = join(dataFolder, name);
  return existsSync(file) ? kept(dataFolder, name, make) : { file, isNew: false, text: make() };
}

/**
 * It gets its name when it is whole: of two first starts at once, the second must not read an empty one, nor replace
 * what the first has read.
 * @param {string} file @param {string} text
 * @returns {boolean} whether it is this one that was kept
 */
function makeSecret(file, text) {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, text, { mode: 0o600 });
    linkSync(own, file);
    return true;
  } catch (error) {
    if (!existsSync(file)) throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}
