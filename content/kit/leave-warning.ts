import { useEffect } from "react";

/** While there are words, the browser asks before the page is closed: nothing else holds them. */
export function useLeaveWarning(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [wanted]);
}
