import { useEffect, useState } from "react";

type Props = {
  /** What stands in the page for all to see. */
  words: string;
};

/**
 * A live region: says to a screen reader what a worksheet has worked out, once nobody has typed for a moment: read out at every key,
 * it would talk over the typing.
 */
export function Heard({ words }: Props) {
  const [said, setSaid] = useState("");

  useEffect(() => {
    const soon = setTimeout(() => setSaid(words), quiet);
    return () => clearTimeout(soon);
  }, [words]);

  return (
    <p className="visually-hidden no-print" role="status">
      {said}
    </p>
  );
}

/** Milliseconds without a change. */
const quiet = 1_200;
