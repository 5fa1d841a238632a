import type { ReactNode, Ref } from "react";
import { LineDrawing } from "#components/drawing/line-drawing.tsx";

type Props = {
  title: string;
  lede: string;
  /** A line drawing, as path data. */
  lines: string;
  /** The heading, where it takes the focus. */
  head?: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** What is said where a page cannot be drawn: in one line, with a drawing beside it, and below them where to go. */
export function Instead({ title, lede, lines, head, children }: Props) {
  return (
    <div className="beside-sprig">
      <div>
        <h1 {...(head && { ref: head, tabIndex: -1 })}>{title}</h1>
        <p className="lede mt-4 max-w-[40rem]">{lede}</p>
      </div>
      <LineDrawing lines={lines} className="sprig" />
      <div className="measure mt-6 grid gap-4">{children}</div>
    </div>
  );
}
