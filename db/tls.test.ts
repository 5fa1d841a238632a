import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, statSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test } from "vitest";
import { type ThrowAway, throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { lastingPool } from "./pool/pool.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

async function refusal(url: string): Promise<string> {
  const sql = lastingPool({ url, role: undefined, isPooled: false });
  try {
    await sql`select 1`;
    return "";
  } catch (error) {
    return String(error);
  } finally {
    await sql.end();
  }
}

test.skipIf(!hasOpenssl)(
  "PostgreSQL is spoken to over TLS, with a certificate for its host, or not at all",
  async () => {
    const server = await throwAwayDatabase();
    const url = `${Object.assign(new URL(server.url), { hostname: "localhost" })}?sslmode=verify-full`;
    expect(await refusal(url), "without TLS").not.toBe("");
    const elsewhere = await useTls(server, "elsewhere.example");
    expect(await refusal(url), "a certificate of nobody we trust").toMatch(/self-signed certificate/);
    expect(askedBy(url, elsewhere)).toMatch(/does not match certificate/);
    expect(askedBy(url, await useTls(server, "localhost"))).toBe("true");
    await server.remove();
  },
  60_000,
);

/** Gives the server a certificate for that name. Returns where the certificate is. */
async function useTls({ folder, adminUrl }: ThrowAway, name: string): Promise<string> {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const named = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
  execFileSync("openssl", ["req", ...kind, ...named, "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  const { uid, gid } = statSync(join(folder, "postgres"));
  for (const file of [certificate, key]) chownSync(file, uid, gid);
  chmodSync(key, 0o600);
  const admin = postgres(adminUrl, { max: 1 });
  const settings = { ssl_cert_file: certificate, ssl_key_file: key, ssl: "on" };
  for (const [setting, value] of Object.entries(settings))
    await admin.unsafe(`alter system set ${setting} = '${value}'`);
  await admin`select pg_reload_conf()`;
  await admin.end();
  // The postmaster reads its settings anew a moment after it has said so; a connection that it opens then has them.
  const inUse = async () => {
    const fresh = postgres(adminUrl, { max: 1 });
    const [row] = await fresh`show ssl_cert_file`;
    await fresh.end();
    return row?.ssl_cert_file;
  };
  await expect.poll(inUse, { timeout: 20_000 }).toBe(certificate);
  return certificate;
}

/** What a process that trusts this certificate is told of whether its connection is encrypted. */
function askedBy(url: string, certificate: string): string {
  const program = `
    import postgres from "postgres";
    const sql = postgres(process.env.ASKED, { max: 1 });
    sql\`select ssl from pg_stat_ssl where pid = pg_backend_pid()\`
      .then(([row]) => console.log(row.ssl), (error) => console.log(error.message))
      .finally(() => sql.end());`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, ASKED: url };
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    env,
    encoding: "utf8",
  }).trim();
}
