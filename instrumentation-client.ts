/**
 * Next runs this in the browser, before React takes over a page. A text area that React takes over is given the words again
 * that it was sent with: what somebody has typed meanwhile would be gone, and the place where they were about to go on. Fields
 * of one line keep both. Published pages, which sleep until they are touched, keep more than that (server/publish/wake.ts).
 */
const typed = new WeakMap<HTMLTextAreaElement, string>();

/** The browser’s own. React’s way to set a value counts as known to it, so that the event after it would tell it nothing new. */
const { value, defaultValue } = Object.getOwnPropertyDescriptors(HTMLTextAreaElement.prototype);

/** React sets the default, and with it the words within, when it takes a text area over, and again at each change of another kind. */
if (defaultValue)
  Object.defineProperty(HTMLTextAreaElement.prototype, "defaultValue", {
    ...defaultValue,
    set(this: HTMLTextAreaElement, words: string) {
      const { selectionStart, selectionEnd, selectionDirection } = this;
      // Even the same words anew would take the caret to their beginning.
      if (words !== this.defaultValue) defaultValue.set?.call(this, words);
      queueMicrotask(() => {
        giveBack(this);
        if (document.activeElement === this)
          this.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
      });
    },
  });

function giveBack(field: HTMLTextAreaElement): void {
  const words = typed.get(field);
  if (words === undefined) return;
  value?.set?.call(field, words);
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
}

/** By what React notes at the element itself. */
function isTakenOver(field: HTMLTextAreaElement): boolean {
  return Object.keys(field).some((key) => key.startsWith("__reactFiber"));
}

for (const field of document.querySelectorAll("textarea")) remember(field);
document.addEventListener("input", ({ target }) => remember(target), { capture: true });
