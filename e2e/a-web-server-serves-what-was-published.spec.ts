import { isLong } from "#domain/testing/cases.ts";
import { hasNginx, startPublishing } from "#scripts/deploy/nginx.ts";
import { readManifest } from "#server/manifest.mjs";
import { expect, test } from "./world/fixtures.ts";

test.skip(!hasNginx(), "nginx and its module for brotli are not installed: deploy/nginx.conf was not tried");

/** Of the server and the connection; nginx makes its validators itself. */
const ofTheServer = [
  ...["accept-ranges", "connection", "content-length", "date", "etag", "keep-alive", "last-modified"],
  ...["server", "transfer-encoding"],
];

test("nginx answers with the shipped configuration as Tend does, and hands on the rest", async ({
  baseURL,
}) => {
  const tend = baseURL ?? "";
  const nginx = await startPublishing(tend);
  const ask = (from: string, path: string, encoding: string, headers: Record<string, string> = {}) =>
    fetch(from + path, { redirect: "manual", headers: { "accept-encoding": encoding, ...headers } });
  try {
    const { files } = readManifest(".published");
    const different: string[] = [];
    // In the drill all of them.
    for (const { path } of files.filter((_, place) => isLong || place % 3 === 0)) {
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
    await ask(nginx.url, "/s/a-token-nobody-may-see", "br");
    // It is written once a second, in the order of the answers. Nothing above asks for a head alone, so this one is the last.
    await fetch(`${nginx.url}/privacy`, { method: "HEAD" });
    await expect.poll(() => nginx.log()).toContain("HEAD /privacy 200");
    expect(nginx.log()).toContain("GET /about 200");
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
