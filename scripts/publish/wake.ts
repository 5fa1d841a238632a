/**
 * Loads a published page's scripts when somebody first needs them, and loses nothing that was done meanwhile.
 * What needs them stands inside `[data-wake]` (components/awake.tsx); `data-wake="view"` wakes on sight.
 */
declare global {
  interface Window {
    /** Set by the page's own script: what is to be loaded after it. */
    tendChunks: string[];
  }
  interface Navigator {
    connection?: { saveData: boolean };
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Filled = { value: string; checked: boolean };

const page = (document.currentScript as HTMLScriptElement).dataset.page ?? "";
const hints = ["pointerover", "pointerdown", "touchstart", "focusin"];
const missing = new Set([page]);
const underway = new Set<string>();
/** Buttons pressed too early, each once: pressing Start twice because nothing happened means one start. */
const pressed = new Set<HTMLButtonElement>();
/** What was filled in too early: React would put its own first value back into each field that it controls. */
const filled = new Map<Field, Filled>();

for (const name of hints) addEventListener(name, hint, { capture: true, passive: true });
addEventListener("click", hold, true);
addEventListener("input", keep, true);
addEventListener("tend:awake", awake, { once: true });

const watch = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) wake();
});
// Whoever asked their browser to spare data is asked for a touch first.
if (!navigator.connection?.saveData) {
  for (const area of document.querySelectorAll('[data-wake="view"]')) watch.observe(area);
}

// A handout asks the guide that opened it for its words, and must have them before it is printed.
if (opener) wake();

function hint(event: Event) {
  if (area(event)) wake();
}

function hold(event: Event) {
  const place = area(event);
  const button = place && (event.target as Element).closest("button");
  // What works without scripts is left alone: links, summaries, popovers and the sending of a form.
  if (!button || button.popoverTargetElement || (button.form && button.type !== "button")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed.add(button);
  place.setAttribute("aria-busy", "true");
  wake();
}

function keep(event: Event) {
  if (!area(event)) return;
  const field = event.target as Field;
  filled.set(field, { value: field.value, checked: "checked" in field && field.checked });
}

function area(event: Event) {
  return event.target instanceof Element ? event.target.closest("[data-wake]") : null;
}

/** The page's own script runs what the page's inline scripts would have run, and names the chunks to come. */
function wake() {
  watch.disconnect();
  for (const src of missing) {
    if (underway.has(src)) continue;
    underway.add(src);
    const script = document.createElement("script");
    script.src = src;
    script.async = true;
    script.onload = () => {
      missing.delete(src);
      if (src !== page) return;
      for (const chunk of self.tendChunks) missing.add(chunk);
      wake();
    };
    // Without a connection the page stays as it was, and the next touch tries again.
    script.onerror = () => {
      underway.delete(src);
      script.remove();
    };
    document.head.append(script);
  }
}

function awake() {
  for (const name of hints) removeEventListener(name, hint, true);
  removeEventListener("click", hold, true);
  // After React's effects, of which this event is one. Somebody who types meanwhile is still listened to.
  setTimeout(() => {
    removeEventListener("input", keep, true);
    for (const place of document.querySelectorAll("[data-wake][aria-busy]"))
      place.removeAttribute("aria-busy");
    for (const [field, before] of filled) refill(field, before);
    for (const button of pressed) button.click();
  });
}

/**
 * Does again what was done to a field. React takes notice only of a change from what it last saw, which is what
 * was there when it hydrated: so the field is first put back in a way that React sees, then filled in a way it does not.
 */
function refill(field: Field, { value, checked }: Filled) {
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (field.type === "checkbox" || field.type === "radio") {
    Object.assign(field, { checked: !checked });
    field.click();
  } else {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export {};
