import { type LinkedPlan, writePlanLink } from "#domain/plan-link/plan-link.ts";
import { WordsAndLines } from "../_paper-choices/words-and-lines.tsx";

/** Asks for the plan as one PDF, by GET: the address holds all of it, and nothing is kept. */
export function PackForm({ plan, clinic }: { plan: LinkedPlan; clinic: string | undefined }) {
  const parts = [...new URLSearchParams(writePlanLink(plan))];
  return (
    <section className="panel no-print mt-8" aria-labelledby="pack-title">
      <h2 id="pack-title">All of it on paper</h2>
      <p className="mt-1 max-w-[42rem]">
        One PDF for the session: the plan on its first page, then the handout of each practice with its
        minutes and days ticked, and a worksheet to fill in with a pen or on the screen.
      </p>
      <form action="/suggested/pack.pdf" method="get" className="mt-4 grid gap-5" aria-label="Session pack">
        {parts.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {clinic && <input type="hidden" name="from" value={clinic} />}
        <WordsAndLines countryId="pack-country" />
        <div className="buttons">
          <button className="button-quiet" type="submit" name="paper" value="A4">
            Session pack for A4 (PDF)
          </button>{" "}
          <button className="button-quiet" type="submit" name="paper" value="LETTER">
            Session pack for US Letter (PDF)
          </button>
        </div>
      </form>
    </section>
  );
}
