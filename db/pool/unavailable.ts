/** How Node, postgres.js and PostgreSQL say that there is no connection, none for us now, or no room to keep anything. */
const codes: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT", // a Unix socket that is not there
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "25006", // a standby, while another server takes over
  "53100", // the disk is full
  "53200", // out of memory
  "53300", // too many connections
  "57P01", // shut down by the operator
  "57P02", // crashed
  "57P03", // starting up or shutting down
  "57P05", // idle for longer than its server lets one be
  "58030", // the disk does not answer
]);

/**
 * Whether an error, or what caused it, means that PostgreSQL cannot be reached just now. Any function in `db`
 * can throw one. Trying again later is safe, and nothing has to be restarted.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return codes.has(code) || code.startsWith("08") || isDatabaseUnavailable(error.cause);
}

/** A statement fails with these, on a connection that stays open. */
const ofStatements: ReadonlySet<string> = new Set(["25006", "53100", "53200", "58030"]);

/** Whether PostgreSQL is there, and has no room to do what was asked, or takes no changes. */
export function isOfStatement(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && ofStatements.has(String(error.code))) || isOfStatement(error.cause);
}

/** Whether a server that only follows another was to write something. */
export function isFollowing(error: unknown): boolean {
  return error instanceof Error && (("code" in error && error.code === "25006") || isFollowing(error.cause));
}

/**
 * What `ask` finds, or what is said instead while PostgreSQL cannot be reached. Whatever else goes wrong is thrown, as it
 * would be without this.
 */
export async function unlessAway<Found, Instead>(
  ask: () => Promise<Found>,
  instead: () => Instead | Promise<Instead>,
): Promise<Found | Instead> {
  try {
    return await ask();
  } catch (error) {
    if (isDatabaseUnavailable(error)) return await instead();
    throw error;
  }
}
