import { createContext, useContext } from "react";

/** Who wants to know that a tool has come to its end: nobody, unless the page around it says so. */
export const Finished = createContext<() => void>(() => {});

/** What a tool calls at its end. It knows nothing of what comes of it; `useTimer` calls it by itself. */
export function useFinished(): () => void {
  return useContext(Finished);
}
