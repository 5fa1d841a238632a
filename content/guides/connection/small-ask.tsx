import { IdeaChips } from "#components/sentence/idea-chips.tsx";
import { Heard } from "#content/kit/heard.tsx";
import type { Written } from "#content/kit/written.ts";
import { askInWords, asks } from "./ask.ts";
import { namesWritten } from "./support-map.ts";

/** One small ask, and words for it. Without a script: all the words, with gaps. */
export function SmallAsk({ written }: { written: Written }) {
  const { ask = "", "ask-who": who = "", "ask-detail": detail = "" } = written;
  const chosen = asks.find(({ id }) => id === ask);
  const words = chosen ? `“${askInWords({ support: ask, who, detail })}”` : "";
  return (
    <div className="grid gap-5 border-t-2 border-ink pt-3">
      <div>
        <h3>One small ask</h3>
        <p className="hint">Small enough that a no would be all right.</p>
      </div>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-3 print:grid-cols-3">
        <div className="grid content-start gap-2">
          <label className="grid gap-1">
            <span className="label">Whom?</span>{" "}
            <input className="input" id="ask-who" name="ask-who" type="text" autoComplete="off" />
          </label>{" "}
          <IdeaChips fields="ask-who" ideas={namesWritten(written)} label="Those you named" />
        </div>
        <label className="grid content-start gap-1">
          <span className="label">For what?</span>{" "}
          <select className="input" name="ask" defaultValue="">
            <option value="">Choose one</option>
            {asks.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>{" "}
        <label className="grid content-start gap-1">
          <span className="label">{chosen?.detail ?? "When, or with what?"}</span>{" "}
          <input className="input" name="ask-detail" type="text" autoComplete="off" />
        </label>
      </div>
      <p className="lede needs-script measure border-s-2 border-warm ps-4" hidden={!chosen}>
        {words}
      </p>
      <Heard words={words} />
      <ul className="without-script list-disc pl-5">
        {asks.map(({ id }) => (
          <li key={id}>“{askInWords({ support: id, who: "", detail: "" })}”</li>
        ))}
      </ul>
    </div>
  );
}
