import { type ComponentProps, isValidElement, type ReactNode } from "react";
import type { Page } from "#content/index.ts";
import { wordsIn } from "#content/paper/sections.ts";
import { blocksOf } from "./blocks.ts";
import { Contents } from "./contents.tsx";

type Props = {
  page: Page;
  /** Parts that follow the text on this page. */
  more?: readonly { id: string; label: string }[];
  /** Whether its contents list the words that it explains, from A to Z, and not its parts. */
  isIndex?: boolean;
};

/** The words of a standing page, with its contents at the side. */
export function StandingText({ page, more = [], isIndex = false }: Props) {
  const heading = isIndex ? { h3: WordHeading } : { h2: PartHeading };
  const blocks = blocksOf(page.Body, { ...heading, Pull });
  const parts = blocks.flatMap(partOf);
  if (isIndex) parts.sort((one, other) => one.label.localeCompare(other.label, "en"));
  return (
    <div className="with-side">
      <div className="side no-print">
        <Contents parts={[...parts, ...more]} />
      </div>
      <div className="beside">
        <div className="prose margined">{blocks}</div>
      </div>
    </div>
  );
}

/** A sentence of the page once more, in the margin and large: for the eye alone, since it is said in the text. */
function Pull({ children }: { children?: ReactNode }) {
  return (
    <>
      {" "}
      <span className="pull no-print" aria-hidden="true">
        {children}
      </span>
    </>
  );
}

function PartHeading({ id, children }: ComponentProps<"h2">) {
  return <h2 id={id}>{children}</h2>;
}

function WordHeading({ id, children }: ComponentProps<"h3">) {
  return <h3 id={id}>{children}</h3>;
}

function partOf(block: ReactNode): { id: string; label: string }[] {
  if (!isValidElement<ComponentProps<"h2">>(block)) return [];
  if (block.type !== PartHeading && block.type !== WordHeading) return [];
  const { id, children } = block.props;
  return id === undefined ? [] : [{ id, label: wordsIn(children) }];
}
