/** What is asked for on the command line; screens.mjs says how it is used. */
import { parseArgs } from "node:util";

export const states = ["reader", "empty", "first", "used", "years", "long", "error", "away"] as const;
export type State = (typeof states)[number];

const widths = ["320", "375", "768", "1280", "paper"] as const;
const schemes = ["light", "dark"] as const;

/** One way to look at a page. */
export type Look = { width: (typeof widths)[number]; scheme: (typeof schemes)[number] };

export type Options = {
  /** Parts of addresses; all pages, if there are none. */
  paths: string[];
  states: readonly State[];
  looks: Look[];
  unfold: boolean;
  script: boolean;
  keep: boolean;
};

/** @throws when something is asked for that there is not */
export function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      state: { type: "string" },
      width: { type: "string" },
      scheme: { type: "string" },
      unfold: { type: "boolean", default: false },
      "no-script": { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
    },
  });
  const chosenSchemes = chosen("scheme", schemes, values.scheme);
  return {
    paths: positionals,
    states: chosen("state", states, values.state),
    // Paper is white whatever the screen is.
    looks: chosen("width", widths, values.width).flatMap((width): Look[] =>
      (width === "paper" ? (["light"] as const) : chosenSchemes).map((scheme) => ({ width, scheme })),
    ),
    unfold: values.unfold,
    script: !values["no-script"],
    keep: values.keep,
  };
}

function chosen<T extends string>(what: string, all: readonly T[], asked: string | undefined): readonly T[] {
  const names = asked?.split(",");
  const unknown = names?.find((name) => !all.some((each) => each === name));
  if (unknown !== undefined)
    throw new Error(`There is no ${what} “${unknown}”. There are: ${all.join(", ")}`);
  return names ? all.filter((each) => names.includes(each)) : all;
}

/** Whether a page is among those asked for. */
export function isAskedFor(path: string, { paths }: Options): boolean {
  return paths.length === 0 || paths.some((part) => (part === "/" ? path === "/" : path.includes(part)));
}
