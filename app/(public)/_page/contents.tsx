type Props = { parts: readonly { id: string; label: string }[]; hint?: string };

/** The parts of a long page: a fold on a phone, and a list that stays in view at the side where there is room. */
export function Contents({ parts, hint }: Props) {
  return (
    <nav aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <ul>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
        {hint && <p className="hint">{hint}</p>}
      </details>
    </nav>
  );
}
