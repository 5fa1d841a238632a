/** Forms that are open while the next version is deployed. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { say } from "../../progress.mjs";
import { runStories } from "../runners.mjs";

export const about =
  "every form opened in one version and sent to the next, built as deploy/Dockerfile does it (DRILL_BUILDS=FOLDER keeps the two)";

export async function run() {
  const folder = resolve(process.env.DRILL_BUILDS ?? "test-results/drill/deployment/builds");
  if (!process.env.DRILL_BUILDS) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const secret = join(folder, "secret");
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(32).toString("hex"));
  const AUTH_SECRET = readFileSync(secret, "utf8");
  for (const version of ["before", "after"]) {
    if (existsSync(join(folder, version))) continue;
    const began = performance.now();
    image(folder, version, AUTH_SECRET);
    say(`  ${version}: built in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  const environment = { DRILL_BUILDS: folder, AUTH_SECRET };
  return runStories("deployment", ["e2e/a-deployment-takes-no-form-away.spec.ts"], [environment]);
}

/** What the last stage of deploy/Dockerfile holds. The packages are those of this folder, which has them already. */
function image(
  /** @type {string} */ folder,
  /** @type {string} */ version,
  /** @type {string} */ AUTH_SECRET,
) {
  const [dockerfile, ignored] = ["Dockerfile", "Dockerfile.dockerignore"].map((name) =>
    readFileSync(`deploy/${name}`, "utf8"),
  );
  const built = join(folder, "tend");
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built);
  const left = (ignored ?? "").trim().split("\n");
  const words = left.map((name) => `--exclude=./${name}`);
  const all = execFileSync("tar", ["--create", ...words, "."], { maxBuffer: 2 ** 30 });
  execFileSync("tar", ["--extract", `--directory=${built}`], { input: all });
  execFileSync("cp", ["--archive", "--link", "node_modules", built]);
  if (version === "after") change(built);
  const environment = {
    ...process.env,
    DATABASE_URL: undefined,
    AUTH_URL: "http://localhost:3000",
    AUTH_SECRET,
  };
  execFileSync(process.execPath, ["scripts/setup.mjs", "build"], {
    cwd: built,
    env: environment,
    stdio: "ignore",
  });

  const half = join(folder, `${version}.half`);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  const copied = [...(dockerfile ?? "").matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(
    ([, paths = ""]) => paths.split(" ").map((path) => path.replace("/tend/", "")),
  );
  for (const path of copied)
    cpSync(join(built, path), join(half, path), { recursive: true, verbatimSymlinks: true });
  renameSync(join(built, "node_modules"), join(half, "node_modules"));
  renameSync(half, join(folder, version));
  rmSync(built, { recursive: true });
}

/** The version after has another line ahead of each action, another piece in each form, and other words on a page. */
function change(/** @type {string} */ folder) {
  const files = execFileSync("git", ["ls-files", "app/**/actions.ts", "components/form/*.tsx"], {
    encoding: "utf8",
  });
  for (const file of files.trim().split("\n")) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const [, server = "", rest = text] = /^("use (?:server|client)";\n)([\s\S]*)$/.exec(text) ?? [];
    writeFileSync(path, `${server}console.debug(${JSON.stringify(file)});\n${rest}`);
  }
  appendFileSync(join(folder, "content/pages/about.mdx"), "\nThis line is new.\n");
}
