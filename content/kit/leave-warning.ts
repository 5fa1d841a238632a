import { useEffect } from "react";

/** While there are words that nothing else holds, the browser asks before the page is closed. */
export function useLeaveWarning(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return;
    let isHeld = false;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isHeld) event.preventDefault();
    };
    const hold = () => {
      isHeld = true;
    };
    const letGo = () => {
      isHeld = false;
    };
    addEventListener("beforeunload", ask);
    addEventListener(wordsHeld, hold);
    addEventListener("input", letGo);
    return () => {
      removeEventListener("beforeunload", ask);
      removeEventListener(wordsHeld, hold);
      removeEventListener("input", letGo);
    };
  }, [wanted]);
}

const wordsHeld = "tend:held";

/** Tells the tool on the page that its words are held elsewhere now, until more is written: kept, put down, or on their way. */
export function sayWordsHeld(): void {
  dispatchEvent(new Event(wordsHeld));
}
