/** The paths, found and checked as the guides are (content/index.ts). */
import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import { checked, stopOn } from "#content/checks/problems.ts";
import { guideBySlug } from "#content/index.ts";
import { type PathFront, pathFrontSchema } from "./path-schema.ts";

/** `front` is drawn week by week; `Body` says what works better, and for whom it is not. */
export type Path = { slug: string; front: PathFront; Body: ComponentType<MDXProps> };

const files = import.meta.glob<{ default: ComponentType<MDXProps>; frontmatter?: unknown }>("./*.mdx", {
  eager: true,
});
const problems: string[] = [];

/** Every path, in the order of its file’s name. */
export const paths: readonly Path[] = Object.entries(files).flatMap(
  ([file, { default: Body, frontmatter }]) => {
    const slug = file.replace(/^\.\/|\.mdx$/g, "");
    const front = checked(pathFrontSchema, `content/paths/${slug}.mdx`, frontmatter, problems);
    return front ? [{ slug, front, Body }] : [];
  },
);

problems.push(...paths.flatMap(mismatchesOf));
stopOn(problems);

export function pathBySlug(slug: string): Path | undefined {
  return paths.find((path) => path.slug === slug);
}

/** The title of a path that is there. */
export function pathTitle(slug: string): string {
  return pathBySlug(slug)?.front.title ?? "";
}

/** What a file cannot know of itself: that its guides are there and offer these doses. */
export function mismatchesOf({ slug, front }: Pick<Path, "slug" | "front">): string[] {
  const named = front.weeks.flatMap(({ practices }) => practices);
  const wrong = named.flatMap((practice) => {
    const guide = guideBySlug(practice.guide);
    if (!guide) return `names “${practice.guide}”, but there is no such guide`;
    const { doses } = guide.front;
    return [
      ...(doses.includes(practice.minutes)
        ? []
        : [`${practice.minutes} minutes are none of the “doses” of ${practice.guide}`]),
      ...(named.every((other) => other.guide !== practice.guide || asks(other) === asks(practice))
        ? []
        : [`asks for ${practice.guide} in two ways; a practice that goes on stays as it is`]),
    ];
  });
  return [...new Set(wrong)].map((problem) => `content/paths/${slug}.mdx: ${problem}`);
}

function asks({ minutes, schedule }: { minutes: number; schedule: unknown }): string {
  return JSON.stringify([minutes, schedule]);
}
