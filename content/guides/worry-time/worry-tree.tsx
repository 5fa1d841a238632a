/** The tree as questions: each worry goes down it once, and comes out on one of three branches. */
export function WorryTree() {
  return (
    <figure className="break-inside-avoid">
      <figcaption className="font-serif text-h3">The worry tree</figcaption>
      <ol className="mt-3 grid gap-x-8 md:grid-cols-2 print:grid-cols-2">
        <Question question="Does it still matter?" place="trunk">
          If not, cross it out. Some have gone quiet by the time you look at them.
        </Question>
        <Question question="If it does: is there anything I can do about it?" place="fork">
          For a “what if” it is often no. For a bill that is due it is yes.
        </Question>
        <Question question="Yes: a worry to act on." place="branch">
          What will you do, when, and how? Do it now, or write down the hour. Then turn to something else.
        </Question>
        <Question question="No: a worry to leave." place="branch">
          You do not have to solve it. Let it go by, and turn to something that holds your attention.
        </Question>
      </ol>
    </figure>
  );
}

/** Where a question stands on the tree: one line runs up the trunk, and parts in two at the fork. */
const places = {
  trunk: "col-span-full border-s-2 pb-3",
  fork: "col-span-full border-s-2 border-b-2 pb-3",
  branch: "border-s-2 py-3",
};

type Props = { question: string; place: keyof typeof places; children: string };

function Question({ question, place, children }: Props) {
  return (
    <li className={`border-accent ps-4 ${places[place]}`}>
      <strong>{question}</strong> {children}
    </li>
  );
}
