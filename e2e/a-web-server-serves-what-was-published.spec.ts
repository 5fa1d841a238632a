import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#scripts/postgres/server.mjs";
import { readManifest } from "#server/manifest.mjs";
import { expect, test } from "./world/fixtures.ts";

const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const isThere = spawnSync("nginx", ["-v"], { stdio: "ignore" }).error === undefined && existsSync(brotli);
test.skip(!isThere, "nginx and its module for brotli are not installed: deploy/nginx.conf was not tried");

/** Of the server and the connection; nginx makes its validators itself. */
const ofTheServer = [
  ...["accept-ranges", "connection", "content-length", "date", "etag", "keep-alive", "last-modified"],
  ...["server", "transfer-encoding"],
];

test("nginx answers with the shipped configuration as Tend does, and hands on the rest", async ({
  baseURL,
}) => {
  const tend = baseURL ?? "";
  const nginx = await startNginx(new URL(tend));
  const ask = (from: string, path: string, encoding: string, headers: Record<string, string> = {}) =>
    fetch(from + path, { redirect: "manual", headers: { "accept-encoding": encoding, ...headers } });
  try {
    const { files } = readManifest(".published");
    const different: string[] = [];
    for (const { path } of files) {
      for (const encoding of ["br", "identity"]) {
        const [own, theirs] = [await ask(tend, path, encoding), await ask(nginx.url, path, encoding)];
        different.push(...differences(own, theirs).map((what) => `${path} (${encoding}): ${what}`));
        if ((await own.text()) !== (await theirs.text())) different.push(`${path} (${encoding}): its body`);
      }
    }
    expect(different).toEqual([]);

    for (const path of ["/nothing", "/about.html", "/guides/nothing/handout.pdf"])
      expect((await ask(nginx.url, path, "br")).status, path).toBe(404);
    // Only Tend itself gives a nonce.
    const data = await ask(nginx.url, "/about", "br", { rsc: "1" });
    expect(data.headers.get("content-security-policy")).toContain("nonce-");
    const form = await fetch(`${nginx.url}/guides/breathing`, { method: "POST", body: "x=1" });
    expect(form.status, "a form without an origin is refused by Tend, not by nginx").toBe(403);
    const again = await ask(nginx.url, "/about", "br", {
      "if-none-match": (await ask(nginx.url, "/about", "br")).headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
    const log = nginx.log();
    expect(log).toContain("GET /about 200");
    await ask(nginx.url, "/s/a-token-nobody-may-see", "br");
    expect(nginx.log()).not.toContain("token");
  } finally {
    await nginx.stop();
  }
});

/** What one answer says and the other does not, but for what is of the server. */
function differences(own: Response, theirs: Response): string[] {
  const said = ({ status, headers }: Response) => [
    `status: ${status}`,
    ...[...headers].filter(([name]) => !ofTheServer.includes(name)).map((pair) => pair.join(": ")),
  ];
  const [some, others] = [said(own), said(theirs)];
  return [
    ...some.filter((line) => !others.includes(line)).map((line) => `Tend says ${line}`),
    ...others.filter((line) => !some.includes(line)).map((line) => `nginx says ${line}`),
  ];
}

/** The shipped files, with the four lines changed that an operator changes. */
async function startNginx(tend: URL) {
  const folder = await mkdtemp(join(tmpdir(), "tend-nginx-"));
  const port = await freePort();
  const changed = readFileSync("deploy/nginx.conf", "utf8")
    .replace("127.0.0.1:3000", tend.host.replace("localhost", "127.0.0.1"))
    .replace("listen 80", `listen 127.0.0.1:${port}`)
    .replace("/srv/tend/.published/files", resolve(".published/files"))
    .replaceAll("/etc/nginx/tend-headers.conf", resolve("deploy/nginx-headers.conf"))
    .replace("/var/log/nginx/tend.log", join(folder, "access.log"))
    .replace("/var/log/nginx/tend-error.log", join(folder, "error.log"));
  await writeFile(
    join(folder, "nginx.conf"),
    `load_module ${brotli}; daemon off; pid ${folder}/pid; error_log ${folder}/error.log; user root;
    events {} http {
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${changed} }`,
  );
  const nginx = spawn("nginx", [
    "-p",
    folder,
    "-e",
    join(folder, "error.log"),
    "-c",
    join(folder, "nginx.conf"),
  ]);
  const ended = once(nginx, "exit");
  let told = "";
  nginx.stderr.on("data", (chunk) => {
    told += chunk;
  });
  // By the name under which Tend knows itself, or its forms would be another site's.
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${told}`);
    await delay(50);
  }
  return {
    url,
    log: () => readFileSync(join(folder, "access.log"), "utf8"),
    stop: async () => {
      nginx.kill("SIGQUIT");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
