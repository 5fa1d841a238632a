import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "#components/drawing/drawing.tsx";

type Props = {
  title: string;
  /** What the page will be for, and what to do first. */
  lede: string;
  drawing: DrawingName;
  children: ReactNode;
};

/** A page on which nothing stands yet: what it will be for, a drawing beside it, and where to begin. */
export function NotBegun({ title, lede, drawing, children }: Props) {
  return (
    <div className="beside-sprig">
      <div>
        <h1>{title}</h1>
        <p className="lede measure mt-4">{lede}</p>
      </div>
      <Drawing name={drawing} className="sprig" />
      <div>{children}</div>
    </div>
  );
}

/** The way to a first practice. */
export function FindPractice() {
  return (
    <p className="mt-6">
      <a className="button" href="/plan/new">
        Find a practice
      </a>
    </p>
  );
}
