import { useEffect, useState } from "react";
import { type Clock, showClock, showTwelveHours } from "./clock.ts";

/** Times as a browser’s own fields show them: of twelve or of 24 hours, which only the browser knows. */
export function useOwnClock(): (clock: Clock) => string {
  const [twelve, setTwelve] = useState(false);
  useEffect(() => {
    setTwelve(new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12 === true);
  }, []);
  return twelve ? showTwelveHours : showClock;
}
