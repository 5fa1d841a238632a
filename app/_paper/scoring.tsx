import { PrintedLink } from "#app/_site/printed-link.tsx";
import { scoringWords } from "#content/check-in/scoring-words.ts";
import type { CheckInKind, Questionnaire } from "#domain/check-in/check-in.ts";

/** How a questionnaire is added up. */
export function Scoring({ questionnaire, kind }: { questionnaire: Questionnaire; kind: CheckInKind }) {
  return (
    <div className="mt-4 grid max-w-[52rem] gap-2">
      <h3>Adding it up</h3>
      <p>{scoringWords(questionnaire, kind)}</p>
      <p>
        If you might harm yourself or someone else, or are not safe, do not wait for an appointment:{" "}
        <PrintedLink to="/help-now">get help now</PrintedLink>.
      </p>
    </div>
  );
}
