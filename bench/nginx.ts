/** nginx with the configuration that Tend ships, changed only where an operator changes it. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "#scripts/postgres/server.mjs";
import { openProcess, type Running } from "./tend.ts";
import { isInstalled } from "./wrk.ts";

const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** In front of a Tend, with one worker; undefined where nginx is not installed. */
export async function openNginx(tend: string): Promise<Running | undefined> {
  if (!isInstalled("nginx") || !existsSync(brotli)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tend-nginx-"));
  const port = await freePort();
  const shipped = readFileSync("deploy/nginx.conf", "utf8")
    .replace("127.0.0.1:3000", new URL(tend).host.replace("localhost", "127.0.0.1"))
    .replace("listen 80", `listen 127.0.0.1:${port}`)
    .replace("/srv/tend/.published/files", resolve(".published/files"))
    .replaceAll("/etc/nginx/tend-headers.conf", resolve("deploy/nginx-headers.conf"))
    .replace("/var/log/nginx/tend.log", join(folder, "access.log"))
    .replace("/var/log/nginx/tend-error.log", join(folder, "error.log"));
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `load_module ${brotli}; daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; ${user}
    events {} http {
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${shipped} }`,
  );
  const command = ["nginx", "-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")];
  return openProcess({
    command: command as [string, ...string[]],
    url: `http://127.0.0.1:${port}`,
    ready: "/",
  });
}
