import type { Questionnaire } from "#domain/check-in/check-in.ts";

/** How a questionnaire is added up, and from where on a closer look is advised, in the words of those who made it. */
export function Scoring({ questionnaire, kind }: { questionnaire: Questionnaire; kind: string }) {
  return (
    <div className="mt-4 grid max-w-[52rem] gap-2">
      <h3>Adding it up</h3>
      {kind === "who-5" ? (
        <p>
          Add the five numbers (0 to 25) and multiply by {questionnaire.multiplier}: the result goes from 0 to
          100, and higher means feeling better. At {questionnaire.lowAtOrBelow} or below, a closer look
          together with someone is advised.
        </p>
      ) : (
        <p>
          Add the four numbers (0 to 12); lower means less trouble.{" "}
          {questionnaire.bands.map(({ from, to, name }) => `${from} to ${to}: ${name}`).join(" · ")}. The
          first two statements are about worry, the last two about low mood: where either pair comes to 3 or
          more, a closer look together with someone is advised.
        </p>
      )}
      <p>
        If you might harm yourself or someone else, or are not safe, do not wait for an appointment:{" "}
        <a href="/help-now">get help now</a>.
      </p>
    </div>
  );
}
