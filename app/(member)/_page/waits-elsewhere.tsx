import { daySchema, formatDay } from "#domain/day.ts";

/** What was typed on other pages and could not be saved, and waits there. Draws nothing when nothing does. */
export function WaitsElsewhere({ paths }: { paths: string[] }) {
  if (paths.length === 0) return null;
  return (
    <aside className="notice no-print mb-8" aria-label="Not saved yet">
      <p>
        What you typed on {paths.length === 1 ? "another page" : "other pages"} is not saved yet. It waits for
        a day:
      </p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a className="inline-flex min-h-11 items-center" href={path}>
              {nameOf(path)}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** What a page is called where it is spoken of. A practice has no name in an address. */
function nameOf(path: string): string {
  const [, area = "", item, more] = path.split("/");
  const day = daySchema.safeParse(more).data;
  if (day) return `A day of a practice: ${formatDay(day, "dated")}`;
  if (path === "/plan/pause") return "Pause the whole plan";
  if (path === "/settings/delete") return "Delete your account";
  return (item ? pagesOfOne[area] : undefined) ?? pages[area] ?? "The page where you were";
}

const pages: Record<string, string> = {
  today: "Today",
  plan: "Your plan",
  review: "Looking back",
  settings: "Settings",
  summary: "A summary to show someone",
  "check-in": "Check in",
  journal: "Your journal",
  "care-plan": "My care plan",
};

const pagesOfOne: Record<string, string> = {
  today: "A practice, done with its tool",
  plan: "A practice in your plan",
  review: "A look back at one practice",
};
