/** What the operator's commands are, in the words of `npm run operate -- --help`. */
export const operateHelp = `npm run operate -- members count                        how many there are
npm run operate -- members delete ADDRESS --yes        deletes a member, as they would themselves; nothing brings them back
npm run operate -- sessions end ADDRESS --yes          signs one member out everywhere
npm run operate -- sessions end --all --yes            signs everybody out
npm run operate -- helplines [list]                    every line, and when somebody last checked it
npm run operate -- helplines check NAME --by WHO       says that it was checked today (--country GB and --on 2026-12-03, if need be)
npm run operate -- content overdue                     the pages whose review is overdue, and lines not checked for a year

It ends with 0 where it did what it was asked, and with 1 where it did not or where something is overdue.`;
