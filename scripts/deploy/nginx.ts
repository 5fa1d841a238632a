/** nginx with a configuration that Tend ships, changed only where an operator changes it: for tests and measurements. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../port.mjs";

export type Nginx = {
  /** By the name under which Tend knows itself, or its forms would be another site’s. */
  url: string;
  pid: number;
  /** What it wrote to its logs, that of errors last. */
  log: () => string;
  stop: () => Promise<void>;
};

const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether it is installed with what deploy/nginx.conf needs. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"], { stdio: "ignore" }).error === undefined && existsSync(brotli);
}

/**
 * With deploy/nginx.conf in front of a Tend: it serves what was published from files.
 * @param settings of nginx itself, such as "worker_processes 1;"
 */
export async function startPublishing(tend: string, settings = ""): Promise<Nginx> {
  const port = await freePort();
  return startNginx(port, `load_module ${brotli}; ${settings}`, (folder) =>
    readFileSync("deploy/nginx.conf", "utf8")
      .replace("127.0.0.1:3000", new URL(tend).host.replace("localhost", "127.0.0.1"))
      .replace("listen 80", `listen 127.0.0.1:${port}`)
      .replace("/srv/tend/.published/files", resolve(".published/files"))
      .replaceAll("/etc/nginx/tend-headers.conf", resolve("deploy/nginx-headers.conf"))
      .replace("/var/log/nginx/tend.log", join(folder, "access.log"))
      .replace("/var/log/nginx/tend-error.log", join(folder, "error.log")),
  );
}

/** The same files with nothing else said, but that they are pages and lie there compressed. One worker. */
export async function startPlainNginx(): Promise<Nginx> {
  const port = await freePort();
  return startNginx(
    port,
    "worker_processes 1;",
    (folder) => `server {
      listen 127.0.0.1:${port};
      root ${resolve(".published/files")};
      access_log ${join(folder, "access.log")};
      gzip_static on;
      types { text/html html; }
      location / { rewrite ^/$ /index break; try_files $uri.html =404; }
    }`,
  );
}

/** With deploy/compose/nginx.conf in front of two instances, at the ports where those listen. */
export async function startBalancing(
  port: number,
  [first, second]: readonly [number, number],
): Promise<Nginx> {
  return startNginx(port, "", (folder) =>
    readFileSync("deploy/compose/nginx.conf", "utf8")
      .replace("tend-1:3000", `127.0.0.1:${first}`)
      .replace("tend-2:3000", `127.0.0.1:${second}`)
      .replace("listen 8080", `listen 127.0.0.1:${port}`)
      .replace("/dev/stdout", join(folder, "access.log"))
      .replace("/dev/stderr", join(folder, "error.log")),
  );
}

/** @param shipped the configuration, given the folder in which nginx may write */
async function startNginx(
  port: number,
  settings: string,
  shipped: (folder: string) => string,
): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "tend-nginx-"));
  const asRoot = process.getuid?.() === 0 ? "user root;" : "";
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, "nginx.conf");
  await writeFile(
    file,
    `${settings} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${asRoot}
    events {} http { ${paths.join(" ")} ${shipped(folder)} }`,
  );
  const nginx = spawn("nginx", ["-p", folder, "-e", join(folder, "error.log"), "-c", file]);
  let told = "";
  nginx.stderr.on("data", (part) => {
    told += part;
  });
  const url = `http://localhost:${port}`;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${told}`);
    await delay(50);
  }
  return {
    url,
    pid: nginx.pid ?? 0,
    log: () => ["access.log", "error.log"].map((name) => readFileSync(join(folder, name), "utf8")).join(""),
    stop: async () => {
      nginx.kill("SIGQUIT");
      if (nginx.exitCode === null) await once(nginx, "exit");
      await rm(folder, { recursive: true });
    },
  };
}

/** Whatever it says: what stands behind it was started before, and may have its reasons. */
function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
