import { useState } from "react";
import { IdeaButtons } from "#components/sentence/idea-buttons.tsx";

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
      <p className="mb-2 font-semibold">{title}</p>
      <ul className="without-script list-disc columns-[14rem] pl-5">
        {ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <IdeaButtons ideas={ideas} look="choice" onPress={take} />
      <p className="hint mt-2 empty:hidden" role="status">
        {said}
      </p>
    </section>
  );
}
