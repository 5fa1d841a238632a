import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { licenceIn } from "./operate/licence.mjs";

const named = z.record(z.string(), z.string());
const { dependencies, devDependencies, overrides } = z
  .object({ dependencies: named, devDependencies: named, overrides: named })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const locked = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        optional: z.boolean().optional(),
        license: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const installed = Object.entries(locked.packages).filter(([path]) => path !== "");

test("each package is named by one version, and never by an address", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/);
});

test("what is installed has a checksum, but for optional parts of other systems than that on which it was locked", () => {
  const without = installed.filter(([, { integrity }]) => integrity === undefined);
  expect(without.filter(([, { optional }]) => !optional)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity && !integrity.startsWith("sha512-"))).toEqual([]);
  expect(installed.length - without.length).toBeGreaterThan(500);
});

test("each package says what its licence is: in its description, or word for word in its licence file", () => {
  const silent = installed.filter(([, { license, optional }]) => !license && !optional);
  // Where its description has the list of older days, npm reads that.
  const older = silent.filter(([path]) => JSON.parse(readFileSync(`${path}/package.json`, "utf8")).licenses);
  const without = silent.filter((one) => !older.includes(one)).map(([path]) => path);
  expect(without).toEqual(["node_modules/png-js"]);
  expect(licenceIn("node_modules/png-js")).toEqual({
    id: "MIT",
    copyright: ["Copyright (c) 2017 Devon Govett"],
  });
  // Another licence is not taken for it.
  expect(licenceIn("node_modules/typescript")).toBeUndefined();
});

/** What was published of versions before these concerns what Tend does with them. Each copy counts, wherever it lies. */
const least: Record<string, { version: string; since: string }> = {
  next: {
    version: "16.0.10",
    since: "CVE-2025-66478 and CVE-2025-67779: code and endless work by a request",
  },
  react: { version: "19.2.3", since: "CVE-2025-55182 and CVE-2025-67779, the same in React’s own packages" },
  "react-dom": { version: "19.2.3", since: "as for react, which it goes with" },
  nodemailer: {
    version: "9.0.1",
    since: "GHSA-mm7p-fcc7-pg87 and those after it: a link mailed to another address",
  },
};

test.each(Object.entries(least))(
  "%s is not older than what is known to be safe",
  (name, { version, since }) => {
    const copies = installed.filter(
      ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    );
    expect(copies.length).toBeGreaterThan(0);
    for (const [path, copy] of copies)
      expect(
        compare(copy.version ?? "0", version),
        `${path} ${copy.version}: ${since}`,
      ).toBeGreaterThanOrEqual(0);
  },
);

function compare(one: string, other: string): number {
  const [first = [], second = []] = [one, other].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const place = [0, 1, 2].find((index) => first[index] !== second[index]) ?? 2;
  return (first[place] ?? 0) - (second[place] ?? 0);
}
