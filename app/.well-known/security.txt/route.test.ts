import { afterEach, expect, test, vi } from "vitest";
import { GET } from "./route.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["tend@example.org", "Contact: mailto:tend@example.org"],
  ["https://example.org/security", "Contact: https://example.org/security"],
  ["https://social.example/@tend", "Contact: https://social.example/@tend"],
])("with CONTACT=%s it names it, and a day on which to look again", async (contact, line) => {
  vi.stubEnv("CONTACT", contact);
  vi.stubEnv("AUTH_URL", "https://tend.example.org");
  const text = await GET().text();
  expect(text.split("\n")).toContain(line);
  expect(text).toContain("Canonical: https://tend.example.org/.well-known/security.txt\n");
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
  expect(expires.getTime()).toBeGreaterThan(Date.now());
});

test("without an address there is no such file", () => {
  vi.stubEnv("CONTACT", "");
  expect(GET().status).toBe(404);
});
