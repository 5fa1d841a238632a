import { expect, test } from "vitest";
import { paperOnDemand } from "./paper-on-demand.ts";

const asked = (query: string) =>
  paperOnDemand(new Request(`http://tend.example/guides/breathing/handout/pdf?${query}`), {
    at: "/guides/breathing/handout",
    name: "breathing",
    draw: async () => new Uint8Array(1),
  });

test.each([
  "from=Ward+7",
  "from=7",
  "from=Ms.+O%E2%80%99Hara",
  "from=%D7%9E%D7%A8%D7%A4%D7%90%D7%94",
  "from=North&from=South",
  "from=clinic.example",
  "from=2026-12-01",
])(
  "a name that cannot be printed is refused in words, with where the paper is without it: %s",
  async (query) => {
    const { status, headers, ...answer } = await asked(`${query}&paper=LETTER&country=IE`).then(
      async (each) => ({
        status: each.status,
        headers: each.headers,
        words: await each.text(),
      }),
    );
    expect([status, headers.get("content-type")]).toEqual([400, "text/plain; charset=utf-8"]);
    expect(answer.words).toMatch(
      /^The (name of who hands it out cannot be printed|link names more than one)/,
    );
    expect(answer.words).toContain("/guides/breathing/handout/pdf?paper=LETTER&print=normal&country=IE\n");
    // Nothing that stands in a link is repeated.
    expect(answer.words).not.toMatch(/Hara|North|clinic\.|2026/);
  },
);

test("a name that can be printed is, and no name leads to the published file", async () => {
  expect((await asked("from=Ward+Seven")).headers.get("content-type")).toBe("application/pdf");
  for (const query of ["", "from=", "from=+", "from=%E2%A0%80%E2%80%8B", "print=large"]) {
    const { status, headers } = await asked(query);
    const file = query.startsWith("print") ? "handout-large.pdf" : "handout.pdf";
    expect([status, headers.get("location")]).toEqual([
      307,
      expect.stringMatching(new RegExp(`/guides/breathing/${file}$`)),
    ]);
  }
});
