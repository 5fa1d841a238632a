import { useEffect } from "react";

/**
 * Keeps a phone's screen from going dark. The lock is lost with the tab out of sight, so it is taken anew. Where the
 * browser cannot or will not, nothing is lost but that.
 */
export function useScreenOn(wanted: boolean) {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
    const take = () => {
      if (!document.hidden) lock = navigator.wakeLock.request("screen").catch(() => null);
    };
    take();
    document.addEventListener("visibilitychange", take);
    return () => {
      document.removeEventListener("visibilitychange", take);
      lock.then((held) => held?.release());
    };
  }, [wanted]);
}
