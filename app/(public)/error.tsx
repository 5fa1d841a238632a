"use client";

/** Inside the frame, which stays. */
export { GoneWrong as default } from "#app/_site/gone-wrong.tsx";
