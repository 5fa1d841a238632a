/** A word about what was just saved; draws nothing when there is none. */
export function Notice({ words }: { words: string | undefined }) {
  return words ? (
    <p className="notice no-print mt-6" role="status">
      {words}
    </p>
  ) : null;
}
