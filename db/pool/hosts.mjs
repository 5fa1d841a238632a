/**
 * Where to write, when DATABASE_URL names several servers of which one is the primary and the others follow it. postgres.js
 * 3.4.9 takes such an address too, but tries the servers in turn for as long as none answers, and lets nobody know; and it
 * takes a standby for one that can be written to, since that does not say otherwise when it is asked for its defaults.
 */
import postgres from "postgres";
import { databaseHosts } from "#settings.mjs";

/** How many seconds a server may take to say what it is. */
const patience = 2;

/**
 * The same address with the one server that takes writes in it, or with the first where none says that it does. Of one
 * server nothing is asked.
 * @param {string} url
 */
export async function primaryOf(url) {
  const each = databaseHosts(url);
  const [first = url, ...others] = each;
  if (others.length === 0) return first;
  return Promise.any(each.map(ifPrimary)).catch(() => first);
}

/** @param {string} url @throws where it follows another, or does not answer */
async function ifPrimary(url) {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patience,
    prepare: false,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "tend (looking)" },
  });
  try {
    const [row] = await sql`select pg_is_in_recovery() as follows`;
    if (row?.follows !== false) throw new Error("It follows another server.");
    return url;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
