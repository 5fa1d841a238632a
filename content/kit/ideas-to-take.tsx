import { useState } from "react";
import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";

type Props = {
  title: string;
  ideas: readonly string[];
  /** The field that takes the next idea, and what it is called; undefined while each has words. */
  into: { field: string; name: string } | undefined;
  onTake: (idea: string, field: string) => void;
};

/** Ideas in the open, to take or leave. With a script a press puts one where there is room; without, they are a list to copy from. */
export function IdeasToTake({ title, ideas, into, onTake }: Props) {
  const [said, setSaid] = useState("");

  function take(idea: string) {
    if (into) onTake(idea, into.field);
    setSaid(into ? `“${idea}” stands in “${into.name}”.` : "There is no room left. Clear one first.");
  }

  return (
    <section className="no-print" aria-label={title}>
      <p className="font-semibold">{title}</p>
      <ul className="without-script mt-2 list-disc columns-[14rem] pl-5">
        {ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <NeedsScript
        room={
          <div className="choices mt-2">
            {ideas.map((idea) => (
              <RoomFor key={idea} words={idea} look="choice" />
            ))}
          </div>
        }
      >
        <ul className="needs-script choices mt-2">
          {ideas.map((idea) => (
            <li key={idea}>
              <button type="button" className="choice" onClick={() => take(idea)}>
                {idea}
              </button>
            </li>
          ))}
        </ul>
      </NeedsScript>
      <p className="hint mt-2 empty:hidden" role="status">
        {said}
      </p>
    </section>
  );
}
