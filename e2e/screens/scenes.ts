/** What there is to look at: pages in the states that they can be in. */
import { expect, type Page } from "@playwright/test";
import { planBreathing } from "#e2e/world/builder.ts";
import { aWrittenDay } from "#e2e/world/demo.ts";
import {
  askedPages,
  builderPages,
  filledIn,
  memberRoutes,
  signInPages,
  somePages,
} from "#e2e/world/pages.ts";
import { isAskedFor, type Options, type State } from "./options.ts";
import {
  afterThreeYears,
  onTheirFirstDay,
  type Person,
  somebodyNew,
  withAnOrdinaryRecord,
  withLongWords,
} from "./people.ts";

export type Scene = {
  state: State;
  /** What it is called: its route, and what was done there. */
  name: string;
  path: string;
  /** What is done before it is looked at, once it is open. */
  act?: (page: Page) => Promise<void>;
};

export type Act = {
  state: State;
  /** Who is signed in; nobody, if it does not say. */
  enter?: () => Promise<Person>;
  /** What is done once, before the first page. */
  begin?: (page: Page) => Promise<void>;
  scenes: (page: Page, person: Person | undefined) => Promise<Scene[]>;
  isAway?: true;
};

/** The states one after another, each with those of its pages that are asked for. */
export function acts(options: Options): Act[] {
  return all
    .filter(({ state }) => options.states.includes(state))
    .map((act) => ({
      ...act,
      scenes: async (page, person) =>
        (await act.scenes(page, person)).filter(({ name }) => isAskedFor(name, options)),
    }));
}

const ownRoutes = memberRoutes.filter((route) => !builderPages.includes(route) && !route.includes("[guide]"));

const all: Act[] = [
  {
    state: "reader",
    scenes: async () =>
      named("reader", [
        ...somePages,
        "/embed/breathing",
        ...askedPages,
        ...signInPages,
        "/s/none",
        "/nothing-here",
      ]),
  },
  { state: "reader", begin: planBreathing, scenes: async () => named("reader", builderPages) },
  { state: "empty", enter: somebodyNew, scenes: ownPages("empty") },
  { state: "first", enter: onTheirFirstDay, scenes: ownPages("first") },
  { state: "used", enter: withAnOrdinaryRecord, scenes: ownPages("used", ["/progress?weeks=52"]) },
  {
    state: "years",
    enter: afterThreeYears,
    scenes: ownPages("years", ["/progress?weeks=12", "/progress?weeks=52"]),
  },
  { state: "long", enter: withLongWords, scenes: ownPages("long") },
  { state: "error", scenes: async () => [refused("/sign-in", "Send me a link")] },
  { state: "error", enter: onTheirFirstDay, scenes: sentEmpty },
  {
    state: "away",
    enter: onTheirFirstDay,
    isAway: true,
    scenes: async () =>
      named("away", ["/today", "/plan", "/progress", "/journal", "/s/none", "/search?q=sleep"]),
  },
];

function named(state: State, paths: string[]): Scene[] {
  return paths.map((path) => ({ state, name: path, path }));
}

/** A member's pages; those about one practice where they have one. */
function ownPages(state: State, more: string[] = []): Act["scenes"] {
  return async (page, person) => {
    const practice = person?.practice ?? (state === "used" ? await aWrittenDay(page) : undefined);
    const routes = practice ? ownRoutes : ownRoutes.filter((route) => !route.includes("["));
    const pages = routes.map((route) => ({
      ...{ state, name: route },
      path: practice ? filledIn(route, practice) : route,
    }));
    return [...pages, ...named(state, more)];
  };
}

/** Forms that were sent with what cannot be: the button, once all that can be emptied is. */
const refusals = {
  "/plan/[item]": "Save",
  "/check-in/[kind]": "Keep",
  "/journal/new": "Keep",
  "/settings": "Save",
  "/settings/delete": "Delete",
  "/settings/delete-days": "Show",
  "/clinicians/suggest": "Make",
};

async function sentEmpty(_page: Page, person: Person | undefined): Promise<Scene[]> {
  const { practice } = person ?? {};
  return Object.entries(refusals).map(([name, button]) =>
    refused(name, button, practice ? filledIn(name, practice) : name),
  );
}

function refused(name: string, button: string, path = name): Scene {
  return { state: "error", name, path, act: (page) => sendEmpty(page, button) };
}

/** Empties the form of a button and presses it; what the browser itself would say is not waited for. */
async function sendEmpty(page: Page, button: string): Promise<void> {
  const named = page.getByRole("button", { name: new RegExp(`^${button}`) });
  const form = page.getByRole("main").locator("form").filter({ has: named }).first();
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true;
    for (const field of element.querySelectorAll("input, textarea, select")) {
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = false;
      else if (field instanceof HTMLInputElement && field.type === "hidden") continue;
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
    }
  });
  await form
    .getByRole("button", { name: new RegExp(`^${button}`) })
    .first()
    .click();
  await expect(page.getByRole("alert").first()).toBeVisible({ timeout: 15_000 });
}
