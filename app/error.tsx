"use client";

import { GoneWrong } from "./gone-wrong.tsx";

export default function PageError() {
  return (
    <main className="page py-14">
      <GoneWrong />
    </main>
  );
}
