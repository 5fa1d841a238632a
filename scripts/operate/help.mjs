const says = `npm run operate -- members count                        how many there are
npm run operate -- members delete ADDRESS --yes        deletes a member, as they would themselves; nothing brings them back
npm run operate -- sessions end ADDRESS --yes          signs one member out everywhere
npm run operate -- sessions end --all --yes            signs everybody out
npm run operate -- helplines [list]                    every line, and when somebody last checked it
npm run operate -- helplines check NAME --by WHO       says that it was checked today (--country GB and --on 2026-12-03, if need be)
npm run operate -- content overdue                     the pages whose review is overdue, and lines not checked for a year

It ends with 0 where it did what it was asked, and with 1 where it did not or where something is overdue.`;

/** What the operator's commands are, and what each takes. @type {import("../prepared/words.mjs").Usage} */
export const operations = {
  says,
  commands: {
    "members count": {},
    "members delete": { options: { yes: "flag" }, words: [1, 1, "ADDRESS"] },
    "sessions end": {
      options: { yes: "flag", all: "flag" },
      words: [0, 1, "ADDRESS"],
      wrong: ({ words, given }) =>
        words.length > 0 === (given.all !== undefined)
          ? "Give an address or --all, and not both."
          : undefined,
    },
    helplines: {},
    "helplines list": {},
    "helplines check": {
      options: { by: "value", on: "value", country: "value" },
      words: [1, Number.POSITIVE_INFINITY, "NAME"],
    },
    "content overdue": {},
  },
};
