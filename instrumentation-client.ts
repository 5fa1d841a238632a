/**
 * Next runs this in the browser, before React takes over a page. A text area that React takes over is given the words again
 * that it was sent with, and what somebody has typed meanwhile would be gone; fields of one line keep theirs. Published pages,
 * which sleep until they are touched, keep more than that (server/publish/wake.ts).
 */
const typed = new WeakMap<HTMLTextAreaElement, string>();

/** React’s own way to set a value counts as known to it, so that the event after it would tell it nothing new. */
const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;

/** React sets the default anew, and with it the words within, when it takes a text area over. */
const takenOver = new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof HTMLTextAreaElement) giveBack(target);
});

function giveBack(field: HTMLTextAreaElement): void {
  const words = typed.get(field);
  if (words === undefined) return;
  setValue?.call(field, words);
  // The event tells React what the field holds. If React is not done with the page yet, the event makes it begin again and take
  // the field over once more, so that the words are needed until after it.
  setTimeout(() => {
    field.dispatchEvent(new Event("input", { bubbles: true }));
    setTimeout(() => typed.delete(field));
  });
}

function remember(field: EventTarget | null): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  if (isTakenOver(field) && !typed.has(field)) return;
  if (field.value !== field.defaultValue) typed.set(field, field.value);
  takenOver.observe(field, { childList: true });
}

/** By what React notes at the element itself. */
function isTakenOver(field: HTMLTextAreaElement): boolean {
  return Object.keys(field).some((key) => key.startsWith("__reactFiber"));
}

for (const field of document.querySelectorAll("textarea")) remember(field);
document.addEventListener("input", ({ target }) => remember(target), { capture: true });
