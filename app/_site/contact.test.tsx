import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Contact } from "./contact.tsx";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["tend@example.org", 'Write to <a href="mailto:tend@example.org">tend@example.org</a>.'],
  ["https://example.org/ask", 'Write to <a href="https://example.org/ask">example.org/ask</a>.'],
  ["", "Tell whoever runs this copy of Tend. They have left no address for this page."],
])("with CONTACT=%s it says: %s", (contact, words) => {
  vi.stubEnv("CONTACT", contact);
  expect(renderToStaticMarkup(<Contact />)).toBe(words);
});
