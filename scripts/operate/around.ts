/** What the doctor looks at beside the database: the machine, its disks, the mail server and the backups. */
import { access, constants, stat, statfs } from "node:fs/promises";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { lastBackup } from "#db/backup/backup.ts";
import { isLoopback, mailServer, type Settings } from "#settings.mjs";
import type { Finding } from "./finding.ts";
import { isMaintained } from "./node-version.mjs";

const gigabyte = 1024 ** 3;
const hour = 3_600_000;

export function checkNode(version = process.versions.node): Finding {
  const isWell = isMaintained(version);
  return {
    about: "Node",
    state: isWell ? "well" : "look",
    says: isWell ? version : `${version} gets no more security fixes; Tend runs on the newest LTS too`,
  };
}

export function checkAddress({ AUTH_URL, HSTS }: Pick<Settings, "AUTH_URL" | "HSTS">): Finding {
  const url = new URL(AUTH_URL);
  const about = "Address";
  if (isLoopback(url)) return { about, state: "well", says: `${AUTH_URL}, for this machine alone` };
  if (url.protocol !== "https:")
    return {
      about,
      state: "wrong",
      says: `${AUTH_URL} is not encrypted: put a proxy with a certificate in front`,
    };
  if (HSTS === "off")
    return {
      about,
      state: "look",
      says: `${AUTH_URL}, and HSTS is off: a first visit by http can be overheard`,
    };
  return { about, state: "well", says: AUTH_URL };
}

/**
 * Tend itself speaks no TLS, so that somebody stands in front of an https address; where they are not counted, all who come by way of them
 * are taken for one, and share one limit.
 */
export function checkProxy({
  AUTH_URL,
  TRUST_PROXY,
  LISTEN,
  DATABASE_URL,
}: Pick<Settings, "AUTH_URL" | "TRUST_PROXY" | "LISTEN" | "DATABASE_URL">): Finding {
  const isEncrypted = new URL(AUTH_URL).protocol === "https:";
  if (isEncrypted === TRUST_PROXY > 0 || isLoopback(new URL(AUTH_URL))) {
    // Where the database is elsewhere, so may the proxy be, as in containers.
    const isBypassed = TRUST_PROXY > 0 && LISTEN === "anywhere" && !DATABASE_URL;
    const says = isBypassed
      ? "others can reach Tend past the web server in front: LISTEN=this-machine, or a firewall, keeps them from it"
      : `${TRUST_PROXY} in front`;
    return { about: "Proxies", state: isBypassed ? "look" : "well", says };
  }
  const says = isEncrypted
    ? "TRUST_PROXY is 0, so that all who come by way of a web server count as one: say how many stand in front"
    : `TRUST_PROXY is ${TRUST_PROXY}: where nobody stands in front, people may say that they are somebody else`;
  return { about: "Proxies", state: "look", says };
}

/** Each process counts for itself, and a question for /metrics comes to any of them. */
export function checkMetrics({
  METRICS_TOKEN,
  WORKERS,
}: Pick<Settings, "METRICS_TOKEN" | "WORKERS">): Finding[] {
  if (!METRICS_TOKEN) return [];
  const about = "Metrics";
  if (!WORKERS || WORKERS === 1) return [{ about, state: "well", says: "one process tells them" }];
  const says = `WORKERS is ${WORKERS}, so that each answer tells of another process: leave it out, and run several instances`;
  return [{ about, state: "look", says }];
}

const withoutTls =
  "offers no encryption, or a certificate that is not its own, so that no letter is sent: use smtps://, or where its network is yours add ?requireTLS=false to SMTP_URL";

/** Asks the mail server whether it would take a letter, and sends none. */
export async function checkMail({
  SMTP_URL,
  AUTH_URL,
}: Pick<Settings, "SMTP_URL" | "AUTH_URL">): Promise<Finding> {
  const about = "Mail";
  if (!SMTP_URL) {
    const isLocal = isLoopback(new URL(AUTH_URL));
    return {
      about,
      state: isLocal ? "look" : "wrong",
      says: isLocal
        ? "SMTP_URL is not set: sign-in links are shown in the terminal"
        : "SMTP_URL is not set: nobody gets a sign-in link unless you hand it on from the terminal",
    };
  }
  const post = createTransport({
    ...mailServer(SMTP_URL),
    connectionTimeout: 8000,
    greetingTimeout: 8000,
    socketTimeout: 8000,
  });
  try {
    await post.verify();
    return { about, state: "well", says: `${new URL(SMTP_URL).host} answers` };
  } catch (error) {
    // The driver’s own words may hold the password.
    const code = error instanceof Error && "code" in error ? error.code : "no answer";
    if (code === "ETLS") return { about, state: "wrong", says: `${new URL(SMTP_URL).host} ${withoutTls}` };
    const why = (error instanceof Error && /\bE[A-Z]{4,}\b/.exec(error.message)?.[0]) || code;
    return { about, state: "wrong", says: `${new URL(SMTP_URL).host} does not take letters (${why})` };
  } finally {
    post.close();
  }
}

/** What a provider says of itself, as far as it is looked at here (OpenID Connect Discovery). */
const providerSchema = z.looseObject({ issuer: z.string().optional() });

/** Whether whoever vouches for people says how they are asked. */
export async function checkProvider({
  OAUTH_ISSUER,
  OAUTH_NAME,
}: Pick<Settings, "OAUTH_ISSUER" | "OAUTH_NAME">): Promise<Finding[]> {
  if (!OAUTH_ISSUER) return [];
  const about = "Provider";
  const where = `${OAUTH_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const found = await fetch(where, { signal: AbortSignal.timeout(8000) })
    .then(async (answer) => (answer.ok ? providerSchema.parse(await answer.json()) : undefined))
    .catch(() => undefined);
  if (!found) return [{ about, state: "wrong", says: `${OAUTH_NAME} does not answer at ${where}` }];
  if (found.issuer !== OAUTH_ISSUER)
    return [
      {
        about,
        state: "wrong",
        says: `OAUTH_ISSUER is ${OAUTH_ISSUER}, and ${OAUTH_NAME} says ${found.issuer}`,
      },
    ];
  return [{ about, state: "well", says: `${OAUTH_NAME} answers` }];
}

/** How much room there is where something is written, and may be. A folder that is not there yet is of no concern. */
export async function checkDisk(name: string, folder: string): Promise<Finding[]> {
  const refused = await access(folder, constants.W_OK).catch(({ code }: NodeJS.ErrnoException) => code);
  if (refused && refused !== "ENOENT")
    return [{ about: name, state: "wrong", says: `this user may not write to ${folder} (${refused})` }];
  if (!refused && !(await stat(folder)).isDirectory())
    return [{ about: name, state: "wrong", says: `${folder} is no folder` }];
  const disk = await statfs(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!disk) return [];
  const free = disk.bavail * disk.bsize;
  const state = free < gigabyte / 4 ? "wrong" : free < 2 * gigabyte ? "look" : "well";
  return [{ about: name, state, says: `${(free / gigabyte).toFixed(1)} GB free at ${folder}` }];
}

export async function checkBackups(
  { BACKUP_DIR }: Pick<Settings, "BACKUP_DIR">,
  at = new Date(),
): Promise<Finding> {
  const about = "Backups";
  if (!BACKUP_DIR)
    return { about, state: "look", says: "BACKUP_DIR is not set: none is taken (docs/backups.md)" };
  const refused = await access(BACKUP_DIR, constants.W_OK).catch(({ code }: NodeJS.ErrnoException) => code);
  if (refused === "ENOENT")
    return {
      about,
      state: "wrong",
      says: `there is no folder ${BACKUP_DIR}: make it for the user who runs Tend`,
    };
  if (refused)
    return { about, state: "wrong", says: `this user may not write to ${BACKUP_DIR} (${refused})` };
  const last = await lastBackup(BACKUP_DIR);
  if (!last)
    return {
      about,
      state: "wrong",
      says: `there is none in ${BACKUP_DIR}: Tend takes the first a minute after its start, and its log says why if it cannot`,
    };
  const hours = Math.floor((at.getTime() - last.getTime()) / hour);
  const says = `the newest is ${hours} ${hours === 1 ? "hour" : "hours"} old`;
  return { about, state: hours > 26 ? "wrong" : "well", says };
}
