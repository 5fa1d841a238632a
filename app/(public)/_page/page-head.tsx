import { Drawing, type DrawingName } from "#components/drawing/drawing.tsx";
import type { Page } from "#content/index.ts";

type Props = { front: Page["front"]; drawing?: DrawingName };

/** Title and opening words of a standing page. */
export function PageHead({ front, drawing }: Props) {
  return (
    <header className="flex items-end justify-between gap-16 border-b-2 border-ink pb-8">
      <div className="max-w-[44rem]">
        <h1>{front.title}</h1>
        <p className="lede mt-4">{front.summary}</p>
      </div>
      {drawing && <Drawing name={drawing} className="hidden size-36 shrink-0 md:block" />}
    </header>
  );
}
