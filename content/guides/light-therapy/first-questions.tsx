import { type Answer, answerLabels, lampQuestions } from "./light.ts";

/** The two questions that stand before every plan. */
export function FirstQuestions() {
  return lampQuestions.map(({ id, question, hint }) => (
    <fieldset key={id} aria-describedby={`light-${id}-hint`}>
      <legend className="label">{question}</legend>
      <p className="hint mb-2" id={`light-${id}-hint`}>
        {hint}
      </p>
      <div className="choices">
        {(Object.keys(answerLabels) as Answer[]).map((answer) => (
          <label className="choice" key={answer}>
            <input type="radio" name={`light-${id}`} value={answer} /> {answerLabels[answer]}{" "}
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
