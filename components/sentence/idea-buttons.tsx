import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";

type Props = {
  ideas: readonly string[];
  look: "chip" | "choice";
  /** What they are ideas for, for those who hear them, where no heading says it. */
  label?: string;
  onPress: (idea: string) => void;
};

/** A button for each idea, and until the scripts are there the room that the buttons will take. */
export function IdeaButtons({ ideas, look, label, onPress }: Props) {
  return (
    <NeedsScript
      room={
        <div className="choices">
          {ideas.map((idea) => (
            <RoomFor key={idea} words={idea} look={look} />
          ))}
        </div>
      }
    >
      <ul className="needs-script choices" aria-label={label}>
        {ideas.map((idea) => (
          <li key={idea}>
            <button className={look} type="button" onClick={() => onPress(idea)}>
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </NeedsScript>
  );
}
