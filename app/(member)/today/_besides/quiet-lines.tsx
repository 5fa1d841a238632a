import type { ComponentProps } from "react";
import { EarlierLine } from "./earlier-line.tsx";
import { PathLine } from "./path-line.tsx";

/** What Today may say besides: the week of a path, and a line from earlier. Often nothing. */
export function QuietLines({
  earlier,
  ...path
}: ComponentProps<typeof EarlierLine> & ComponentProps<typeof PathLine>) {
  return (
    <>
      <PathLine {...path} />
      <EarlierLine earlier={earlier} today={path.today} />
    </>
  );
}
