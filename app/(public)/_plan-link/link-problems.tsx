/** What of a plan link could not be read, in our words alone. Draws nothing when all is well. */
export function LinkProblems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="notice no-print mt-6" aria-labelledby="problems-title">
      <h2 id="problems-title" className="font-sans text-body font-semibold">
        Not all of the link could be read
      </h2>
      <ul className="mt-1 grid gap-1">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
