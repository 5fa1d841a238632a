"use client";

import { Frame } from "#components/frame/frame.tsx";
import { GoneWrong, helpHere } from "./_site/gone-wrong.tsx";

/** For pages outside the rooms that have one of their own. It keeps the way to help. */
export default function PageError() {
  return (
    <Frame help={helpHere()}>
      <GoneWrong />
    </Frame>
  );
}
