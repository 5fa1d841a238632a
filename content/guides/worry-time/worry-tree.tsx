/** The tree as questions: each worry goes down it once, and comes out on one of three branches. */
export function WorryTree() {
  return (
    <figure className="break-inside-avoid">
      <figcaption className="font-serif text-h3">The worry tree</figcaption>
      <ol className="mt-2 grid gap-x-8 border-t-2 border-ink md:grid-cols-2 print:grid-cols-2">
        <Question question="Does it still matter?">
          If not, cross it out. Many worries have gone quiet by the time you look at them.
        </Question>
        <Question question="Is there anything I can do about it?">
          “What if” worries often say no. “The bill is due” says yes.
        </Question>
        <Question question="Yes: a worry to act on">
          What will you do, when, and how? Do it now, or write down the hour. Then turn to something else.
        </Question>
        <Question question="No: a worry to leave">
          You do not have to solve it. Let it go by, and turn to something that holds you.
        </Question>
      </ol>
    </figure>
  );
}

function Question({ question, children }: { question: string; children: string }) {
  return (
    <li className="border-b border-line py-2">
      <strong>{question}</strong> {children}
    </li>
  );
}
