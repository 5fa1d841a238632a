/**
 * Loads a published page's scripts when somebody first needs them (late hydration), and loses nothing that was done meanwhile.
 * What needs them stands inside `[data-wake]` (app/(public)/_page/awake.tsx); `data-wake="view"` wakes on sight, and
 * `data-wake="scroll"` too, but for what is in sight from the start: whoever only reads loads nothing.
 */
import "./put-back.ts";

declare global {
  interface Window {
    /** Says that the page lay ready, to what of it runs in the browser (components/frame/needs-script.tsx). */
    tendChunks: string[];
  }
  interface Navigator {
    connection?: { saveData: boolean };
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Filled = { value: string; checked: boolean };

const own = (document.currentScript as HTMLScriptElement).dataset;
const page = own.page ?? "";
/** What runs after the page's own script, and what the tool of the page asks for by itself (content/kit/tool.tsx). */
const [chunks, later] = [listed(own.chunks), listed(own.later)];
self.tendChunks = chunks;
const hints = ["pointerover", "pointerdown", "touchstart", "focusin"];
const ran = new Set<string>();
/** The try that is under way. Once all has arrived it is left to end, for a script may run but once. */
let attempt: { fetching: AbortController; hasAll: boolean } | undefined;
/** Buttons pressed too early, each once: pressing Start twice because nothing happened means one start. */
const pressed = new Set<HTMLButtonElement>();
/** What was filled in too early: React would put its own first value back into each field that it controls. */
const filled = new Map<Field, Filled>();

/** How long to wait for scripts before the page does without them, and until a wait is spoken of, in milliseconds. */
const patience = { forScripts: 12_000, withoutAWord: 600 };
const timers: ReturnType<typeof setTimeout>[] = [];

document.documentElement.dataset.scripts = "ready";
for (const name of hints) addEventListener(name, hint, { capture: true, passive: true });
addEventListener("click", hold, true);
addEventListener("input", keep, true);
addEventListener("tend:awake", awake, { once: true });
// The tool's own chunk, which the page asks for by itself (content/kit/tool.tsx).
addEventListener("tend:lost", fail);

let isFirstLook = true;
const watch = new IntersectionObserver((entries) => {
  const waits = ({ target }: IntersectionObserverEntry) =>
    isFirstLook && (target as HTMLElement).dataset.wake === "scroll";
  if (entries.some((entry) => entry.isIntersecting && !waits(entry))) wake();
  isFirstLook = false;
});
// Whoever asked their browser to spare data is asked for a touch first.
if (!navigator.connection?.saveData) {
  for (const area of document.querySelectorAll('[data-wake="view"], [data-wake="scroll"]'))
    watch.observe(area);
}

// The focus or the pointer was there before this script ran, so that no event will tell of it.
if (document.querySelector("[data-wake]:is(:hover, :focus-within)")) wake();

// A handout asks the guide that opened it for its words, and must have them before it is printed.
if (opener) wake();

function listed(addresses = ""): string[] {
  return addresses.split(" ").filter((address) => address !== "");
}

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
  // A try that a touch began may be about to fail, or hang on a line that is gone.
  if ("wakeRetry" in button.dataset) giveUp();
  else pressed.add(button);
  place.setAttribute("aria-busy", "true");
  timers.push(
    setTimeout(tell, patience.withoutAWord, "Loading … This part starts by itself when it is ready."),
  );
  timers.push(setTimeout(fail, patience.forScripts));
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

function wake() {
  watch.disconnect();
  if (attempt) return;
  const mine = { fetching: new AbortController(), hasAll: false };
  attempt = mine;
  load(mine)
    .catch(() => {
      // With one lost, the others are not waited for: the next try asks for all anew.
      mine.fetching.abort();
      if (attempt === mine) fail();
    })
    .finally(() => {
      if (attempt === mine) attempt = undefined;
    });
}

function giveUp() {
  if (!attempt || attempt.hasAll) return;
  attempt.fetching.abort();
  attempt = undefined;
}

/**
 * All is asked for at once: on a slow line, to wait for one script before the next takes as long as the scripts. The page's own
 * runs what its inline scripts would have run, and the chunks after it. They run once everything has arrived: with one missing,
 * React would give up and take the whole page away.
 */
async function load(mine: NonNullable<typeof attempt>) {
  await Promise.all([page, ...later, ...chunks].map((src) => fetched(src, mine.fetching.signal)));
  mine.hasAll = true;
  await run(page);
  await Promise.all(chunks.map(run));
}

/** From then on the browser has it in its cache. */
async function fetched(src: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(src, { signal });
  if (!response.ok) throw new Error(`A script did not arrive: ${response.status}`);
  await response.arrayBuffer();
}

function run(src: string): Promise<void> {
  if (ran.has(src)) return Promise.resolve();
  const script = Object.assign(document.createElement("script"), { src, async: true });
  return new Promise((resolve, reject) => {
    script.onload = () => {
      ran.add(src);
      resolve();
    };
    // Removed, since the next touch loads it anew, and a script element is fetched once.
    script.onerror = () => {
      script.remove();
      reject(new Error("A script did not arrive."));
    };
    document.head.append(script);
  });
}

/** The page does without its scripts for now: it shows what stands in for them, says so, and waits no longer. */
function fail() {
  settle();
  pressed.clear();
  document.documentElement.dataset.scripts = "failed";
  tell(
    "This part could not be loaded: the connection is away, or something blocks scripts from this site. What you see here works without it.",
  );
}

function settle() {
  for (const timer of timers.splice(0)) clearTimeout(timer);
  for (const place of document.querySelectorAll("[data-wake][aria-busy]")) place.removeAttribute("aria-busy");
}

function tell(news: string) {
  for (const place of document.querySelectorAll("[data-wake] .loading-news")) place.textContent = news;
}

function awake() {
  for (const name of hints) removeEventListener(name, hint, true);
  removeEventListener("tend:lost", fail);
  removeEventListener("click", hold, true);
  // The event comes from an effect, so that React has hydrated by now. What is typed until `settle` is still taken over.
  settle();
  tell("");
  document.documentElement.dataset.scripts = "ready";
  setTimeout(() => {
    removeEventListener("input", keep, true);
    for (const [field, before] of filled) refill(standing(field), before);
    for (const button of pressed) button.click();
  });
}

/** The field itself, or the one that stands in its place where React has drawn anew what it could not take over. */
function standing(field: Field): Field {
  return field.isConnected ? field : ((document.getElementById(field.id) as Field | null) ?? field);
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
