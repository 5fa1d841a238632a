import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { z } from "zod";
import { fileRoutes } from "#server/guard/body.mjs";
import packageJson from "../../package.json" with { type: "json" };

const read = (file: string) => readFileSync(file, "utf8");
const dockerfiles = [
  "deploy/Dockerfile",
  "deploy/compose/postgres.Dockerfile",
  "deploy/compose/pgbouncer.Dockerfile",
];
/** Every setting there is: .env.example explains each, and the last test here holds it against settings.mjs. */
const known = new Set([...read(".env.example").matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = ""]) => name));

/** Each instruction with its words; lines that go on are put together. */
function instructions(file: string): { name: string; words: string }[] {
  const lines = read(file)
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replace(/\\\n\s*/g, " ")
    .split("\n");
  return lines.flatMap((line) => {
    const [, name, words] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name && words ? [{ name, words }] : [];
  });
}

test.each(dockerfiles)("%s is a Dockerfile without a fault", (file) => {
  expect(validate(read(file)).map(({ message }) => message)).toEqual([]);
});

test.each(dockerfiles)("%s copies what is there, and runs scripts that are", (file) => {
  const missing = instructions(file)
    .filter(({ name, words }) => name === "COPY" && !words.startsWith("--from"))
    .flatMap(({ words }) => words.split(" ").slice(0, -1))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
  // What is copied from an earlier stage stands in it below the same folder.
  const built = [".next", ".published", "node_modules"];
  const later = instructions(file)
    .filter(({ name, words }) => name === "COPY" && words.startsWith("--from"))
    .flatMap(({ words }) => words.split(" ").slice(1, -1))
    .map((path) => path.replace("/tend/", ""))
    .filter((path) => !built.includes(path) && !existsSync(path));
  expect(later).toEqual([]);
  const scripts = [...read(file).matchAll(/\bnode ([\w./-]+\.mjs)/g)].map(([, path = ""]) => path);
  expect(scripts.filter((path) => !existsSync(path))).toEqual([]);
});

test("Tend's image is of the newest LTS of Node, in stages, for nobody in particular, and is asked how it is", () => {
  const all = instructions("deploy/Dockerfile");
  const from = all.filter(({ name }) => name === "FROM").map(({ words }) => words);
  expect(from).toHaveLength(3);
  for (const words of from) expect(words).toMatch(/^node:24-slim( AS \w+)?$/);
  const last = all.slice(all.map(({ name }) => name).lastIndexOf("FROM"));
  expect(last).toContainEqual({ name: "USER", words: "node" });
  expect(last.find(({ name }) => name === "HEALTHCHECK")?.words).toContain("/healthz");
  expect(last).toContainEqual({ name: "CMD", words: '["node", "server.mjs"]' });
  // No secret becomes part of an image.
  expect(all.filter(({ name }) => name === "ARG").map(({ words }) => words.split("=")[0])).toEqual([
    "AUTH_URL",
    "CONTACT",
  ]);
  expect(Number(packageJson.engines.node.match(/\d+/)?.[0])).toBeLessThanOrEqual(24);
});

test("every setting that the image gives is one of Tend's, or Node's", () => {
  const given = instructions("deploy/Dockerfile")
    .filter(({ name }) => name === "ENV")
    .flatMap(({ words }) => [...words.matchAll(/([A-Z_]+)=/g)].map(([, name = ""]) => name));
  expect(
    given.filter((name) => !known.has(name) && !["NODE_ENV", "NEXT_TELEMETRY_DISABLED"].includes(name)),
  ).toEqual([]);
});

const service = z.object({
  image: z.string().optional(),
  build: z
    .object({
      context: z.string(),
      dockerfile: z.string(),
      target: z.string().optional(),
      secrets: z.array(z.string()).default([]),
    })
    .loose()
    .optional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]),
  read_only: z.boolean().optional(),
  entrypoint: z.array(z.string()).optional(),
  user: z.string().optional(),
});
const compose = z
  .object({
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.null()),
    secrets: z.record(z.string(), z.object({ environment: z.string() })),
  })
  .loose()
  .parse(parse(read("deploy/compose.yaml"), { merge: true }));
const services = Object.entries(compose.services);

test("compose.yaml is YAML without a fault, and has all of the set", () => {
  const { errors, warnings } = parseDocument(read("deploy/compose.yaml"), { merge: true });
  expect([...errors, ...warnings]).toEqual([]);
  for (const name of [
    "proxy",
    "tend-1",
    "tend-2",
    "postgres-1",
    "postgres-2",
    "pgbouncer-1",
    "pgbouncer-2",
    "mail",
  ])
    expect(compose.services).toHaveProperty(name);
});

test("no port is open to other machines, past the web server with the certificate", () => {
  const ports = services.flatMap(([, { ports }]) => ports);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
});

test("every setting that compose.yaml gives Tend is one of Tend's, and what it must have it has", () => {
  for (const name of ["tend-1", "tend-2", "tools"]) {
    const given = Object.keys(compose.services[name]?.environment ?? {});
    expect(
      given.filter((each) => !known.has(each)),
      name,
    ).toEqual([]);
    for (const needed of ["AUTH_URL", "AUTH_SECRET", "KEY_RING", "DATABASE_URL", "BACKUP_DIR", "TRUST_PROXY"])
      expect(given, name).toContain(needed);
  }
  expect(compose.services["tend-1"]?.environment).toEqual(compose.services["tend-2"]?.environment);
});

/** What compose.yaml settles itself; all else of .env has to reach Tend, or would be set for nothing. */
const settled = ["PORT", "LISTEN", "DATA_DIR", "DATABASE_ROLE", "DATABASE_TLS"];

test("every other setting of .env reaches Tend, and the head of compose.yaml names all that must be set", () => {
  const given = Object.keys(compose.services["tend-1"]?.environment ?? {});
  expect([...known].filter((name) => !given.includes(name) && !settled.includes(name))).toEqual([]);
  const text = read("deploy/compose.yaml");
  const [head = ""] = text.split("\nname: ");
  const needed = [...text.matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, name = ""]) => name);
  expect(needed.length).toBeGreaterThan(5);
  expect(needed.filter((name) => !head.includes(name))).toEqual([]);
});

test("each image names its forms alike, so that one opened before a deployment is saved after it", () => {
  const [building] = instructions("deploy/Dockerfile").filter(({ words }) =>
    words.includes("setup.mjs build"),
  );
  expect(building?.words).toMatch(/^--mount=type=secret,id=auth_secret,env=AUTH_SECRET,required=true /);
  // Compose may mount an empty one, which BuildKit takes for one that is there; the build would then make one up.
  const [guard = ""] = building?.words.replace(/^--mount=\S+\s+/, "").split("&& node") ?? [];
  const isBuilt = (env: Record<string, string>) =>
    spawnSync("sh", ["-c", guard], { env: { NODE_ENV: "test", ...env } }).status === 0;
  const told = { AUTH_URL: "https://a.example", AUTH_SECRET: "a" };
  expect([told, { ...told, AUTH_SECRET: "" }, { ...told, AUTH_URL: "" }].map(isBuilt)).toEqual([
    true,
    false,
    false,
  ]);
  expect(compose.secrets).toEqual({ auth_secret: { environment: "AUTH_SECRET" } });
  for (const name of ["tend-1", "tend-2", "tools"])
    expect(compose.services[name]?.build?.secrets, name).toEqual(["auth_secret"]);
});

test("every file, volume, stage and service that compose.yaml names is there", () => {
  const here = (path: string) => normalize(join("deploy", path));
  for (const [name, { build, volumes, depends_on, entrypoint = [] }] of services) {
    if (build) {
      expect(existsSync(join(here(build.context), build.dockerfile)), name).toBe(true);
      if (build.target) expect(read(build.dockerfile)).toContain(`AS ${build.target}\n`);
    }
    for (const volume of volumes) {
      const [from = ""] = volume.split(":");
      if (from.startsWith(".")) expect(existsSync(here(from)), volume).toBe(true);
      else expect(Object.keys(compose.volumes), volume).toContain(from);
    }
    const needs = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on);
    for (const other of needs) expect(compose.services, `${name} needs ${other}`).toHaveProperty(other);
    for (const path of entrypoint.filter((word) => word.endsWith(".sh")))
      expect(read(build?.dockerfile ?? ""), path).toContain(path);
  }
});

test("what runs beside Tend writes to its folders as the same user", () => {
  expect(compose.services.tools?.user).toBe("node");
  expect(compose.services.tools?.volumes).toEqual(compose.services["tend-1"]?.volumes);
  // A volume gets its owner from the first image that is started with it, which may be either.
  const made = instructions("deploy/Dockerfile").filter(({ words }) =>
    words.startsWith("mkdir /data /backups"),
  );
  expect(made.map(({ words }) => words)).toEqual(
    Array(2).fill("mkdir /data /backups && chown node:node /data /backups"),
  );
});

test("a proxy takes as much as Tend does", () => {
  for (const file of ["deploy/nginx.conf", "deploy/compose/nginx.conf"]) {
    const [, megabytes] = /client_max_body_size (\d+)m;/.exec(read(file)) ?? [];
    expect(Number(megabytes) * 2 ** 20, file).toBeGreaterThan(Math.max(...Object.values(fileRoutes)));
  }
});

test("what Tend runs in may not be written to, and every host in its addresses is a service", () => {
  for (const [name, { environment, read_only }] of services) {
    if (name.startsWith("tend-")) expect(read_only, name).toBe(true);
    const hosts = [...JSON.stringify(environment).matchAll(/[@,]([a-z][\w-]*):\d+/g)].map(
      ([, host = ""]) => host,
    );
    for (const host of hosts) expect(compose.services, `${name}: ${host}`).toHaveProperty(host);
  }
  for (const [, host = ""] of read("deploy/compose/nginx.conf").matchAll(/^\s*server ([\w-]+):3000/gm))
    expect(compose.services).toHaveProperty(host);
});

test("the notes for Kubernetes name settings and addresses that there are", () => {
  const notes = read("deploy/kubernetes.md");
  const named = [...notes.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !known.has(name) && name !== "CREDENTIALS_DIRECTORY")).toEqual([]);
  const [, manifest = ""] = /```yaml\n([\s\S]*?)```/.exec(notes) ?? [];
  expect(parse(manifest).spec.template.spec.containers[0].readinessProbe.httpGet.path).toBe("/healthz");
});

test("no proxy takes the guides away with the database", () => {
  for (const file of [
    "deploy/Caddyfile",
    "deploy/nginx.conf",
    "deploy/compose/nginx.conf",
    "deploy/compose.yaml",
  ])
    expect(read(file).replace(/^\s*#.*$/gm, ""), file).not.toContain("/readyz");
});

test("no log of a proxy names an address, which may hold a token", () => {
  for (const file of ["deploy/nginx.conf", "deploy/compose/nginx.conf"]) {
    const lines = read(file).match(/^\s*(error_log|access_log) .*;/gm) ?? [];
    // What goes wrong with a request is told with its address, from "debug" to "alert".
    expect(
      lines.filter((line) => line.includes("error_log")).map((line) => line.trim().split(" ").at(-1)),
    ).toEqual(["emerg;"]);
    expect(lines.filter((line) => line.includes("access_log")).every((line) => / tend\b/.test(line))).toBe(
      true,
    );
    const [, format = ""] = /log_format tend '([^']*)'/.exec(read(file)) ?? [];
    expect(format).not.toMatch(/\$(request|request_uri|uri|args|remote_addr|http_\w+)\b/);
  }
});

test("nor does Caddy's", () => {
  expect(read("deploy/Caddyfile")).toMatch(/^\{\n\tlog \{\n\t\texclude http\.log\.error\n/m);
});

test("every name in .env.example is a setting that is read, and every setting is in it", () => {
  const checked = [...read("settings.mjs").matchAll(/^ {2}([A-Z_]+):(?: "|$)/gm)].map(
    ([, name = ""]) => name,
  );
  expect([...new Set(checked)].sort()).toEqual([...known].sort());
});
