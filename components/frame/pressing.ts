/**
 * Whether a finger or the pointer is down. React takes a page over at a press at the latest: what moved then would take the
 * button away from under the finger, and the press would be lost without a word. It may have begun before this script came.
 */
let isPressed = typeof window !== "undefined" && document.querySelector(":active") !== null;
const waiting = new Set<() => void>();

/** A touch becomes a click a moment after the finger has left; a drag becomes none. */
const untilNoClick = 500;

if (typeof window !== "undefined") {
  addEventListener("pointerdown", () => (isPressed = true), { capture: true });
  addEventListener("click", () => setTimeout(release), { capture: true });
  for (const end of ["pointerup", "pointercancel"])
    addEventListener(end, () => setTimeout(release, untilNoClick), { capture: true });
}

function release(): void {
  isPressed = false;
  for (const then of waiting) then();
  waiting.clear();
}

/** Does it at once, or when the press that is under way is over. Gives how to leave it undone. */
export function whenNothingIsPressed(then: () => void): () => void {
  if (!isPressed) then();
  else waiting.add(then);
  return () => waiting.delete(then);
}
