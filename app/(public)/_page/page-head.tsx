import type { Page } from "#content/index.ts";

/** Title and opening words of a standing page. */
export function PageHead({ front }: { front: Page["front"] }) {
  return (
    <header className="max-w-[44rem] border-b-2 border-ink pb-8">
      <h1>{front.title}</h1>
      <p className="lede mt-4">{front.summary}</p>
    </header>
  );
}
