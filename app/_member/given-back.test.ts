import { expect, test } from "vitest";

const files = import.meta.glob<string>("../**/*.{ts,tsx}", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Buttons alone, and a form under a practice that cannot be written down that day. */
const holdNothing = ["action", "evening", "keep"];

test("each form of a member’s page is asked for what could not be sent from it", () => {
  const own = Object.entries(files).filter(([file]) => /^(\.\.\/(\(member\)|_path)|\.)\/[^.]/.test(file));
  const all = own.map(([, text]) => text).join("\n");
  const names = [...all.matchAll(/\bprefix=(?:"([\w-]+)"|\{`([\w-]+)\$)/g)].map(
    ([, name, start]) => name ?? start ?? "",
  );
  expect(names.length).toBeGreaterThan(15);
  const isAskedFor = (name: string) => all.includes(`("${name}")`) || all.includes(`(\`${name}$`);
  expect([...new Set(names)].filter((name) => !isAskedFor(name) && !holdNothing.includes(name))).toEqual([]);
});
