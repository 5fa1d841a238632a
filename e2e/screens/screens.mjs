/** Draws what there is to look at: every page in every state, into a folder that git does not see. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { makeClock, setClock } from "#scripts/drill/clock.mjs";
import { takeWords } from "#scripts/prepared/words.mjs";
import { fail, prepareTests, say } from "#scripts/progress.mjs";

takeWords({
  says: `npm run screens [-- PATH …]     draws every page in every state, and shows what has changed

  -- /today /plan         only pages whose address has one of these in it; / is the first page alone
  -- --state=used,error   reader, empty, first, used, years, long, error, away; all, if it is not said
  -- --width=375          320, 375, 768, 1280, and paper
  -- --scheme=dark        light, dark
  -- --unfold             with everything that is folded opened
  -- --no-script          as browsers show it that run no script
  -- --keep               what was drawn is what the next pictures are compared with
  -- week                 instead of all that, seven days of a new member, one after another, in test-results/screens/week

The pictures and index.html are in test-results/screens. The first picture of a page is kept, and later ones are
compared with it.`,
  words: [0, Number.POSITIVE_INFINITY, "PATH"],
  options: {
    state: "value",
    width: "value",
    scheme: "value",
    unfold: "flag",
    "no-script": "flag",
    keep: "flag",
  },
});

/** Dates stand on most pages: on a day of their own, pictures of two days can be compared. */
const noon = "2026-12-02T12:00:00Z";

prepareTests();
try {
  const asked = process.argv.slice(2);
  const words = [
    "--import",
    "tsx",
    ...(asked[0] === "week" ? ["e2e/screens/week/live.ts"] : ["e2e/screens/draw.ts", ...asked]),
  ];
  const env = { ...process.env, ...clock() };
  const [code] = await once(spawn(process.execPath, words, { stdio: "inherit", env }), "exit");
  process.exitCode = code ?? 1;
} catch (error) {
  fail(error);
}

function clock() {
  try {
    const { file, environment } = makeClock();
    setClock(file, Date.parse(noon));
    return environment;
  } catch {
    say("Without “faketime” the pages show the day that it is, so what was drawn yesterday will differ.");
    return {};
  }
}
