import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * What is chosen in the fields below an element. They may have been changed before our script ran, so `read` asks the
 * page itself; `atFirst` is what the server drew. `read` stands outside of the component that calls this.
 */
export function useChosen<Chosen, Around extends HTMLElement>(
  read: (around: Around) => Chosen,
  atFirst: Chosen,
): [chosen: Chosen, choose: (chosen: Chosen) => void, fields: RefObject<Around | null>] {
  const fields = useRef<Around>(null);
  const [chosen, choose] = useState(atFirst);

  useEffect(() => {
    if (fields.current) choose(read(fields.current));
  }, [read]);

  return [chosen, choose, fields];
}
