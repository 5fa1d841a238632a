import { type ComponentProps, isValidElement, type ReactNode } from "react";
import type { Page } from "#content/index.ts";
import { wordsIn } from "#content/paper/sections.ts";
import { blocksOf } from "./blocks.ts";
import { Contents } from "./contents.tsx";

type Props = {
  page: Page;
  /** Parts that follow the text on this page. */
  more?: readonly { id: string; label: string }[];
};

/** The words of a standing page, with its contents at the side. */
export function StandingText({ page, more = [] }: Props) {
  const blocks = blocksOf(page.Body, { h2: PartHeading, Pull });
  return (
    <div className="with-side">
      <div className="side no-print">
        <Contents parts={[...blocks.flatMap(partOf), ...more]} />
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
    <span className="pull no-print" aria-hidden="true">
      {children}
    </span>
  );
}

function PartHeading({ id, children }: ComponentProps<"h2">) {
  return <h2 id={id}>{children}</h2>;
}

function partOf(block: ReactNode): { id: string; label: string }[] {
  if (!isValidElement<ComponentProps<"h2">>(block) || block.type !== PartHeading) return [];
  const { id, children } = block.props;
  return id === undefined ? [] : [{ id, label: wordsIn(children) }];
}
