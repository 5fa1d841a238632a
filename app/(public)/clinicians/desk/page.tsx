import type { Metadata } from "next";
import { clinicNameFor } from "#app/_paper/clinic-name.ts";
import { queryOf } from "#app/_practice/plan-link.ts";
import { type Chosen, chosenFrom, deskGroups } from "#content/browse.ts";
import { noName } from "#domain/plan-link/clinic-name.ts";
import { isUnseen } from "#domain/unseen.ts";
import { Desk } from "../_desk/desk.tsx";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problem } = nameFrom(await queryOf(searchParams));
  return {
    title: problem ? "Error: Handout desk" : "Handout desk",
    description: "Every handout with its main caution, to open, to print, or to put into a plan.",
    robots: { index: false, follow: true },
  };
}

/** The desk as somebody set it up: for a need and a kind at once, or with the name of their clinic. */
export default async function DeskPage({ searchParams }: Props) {
  const query = await queryOf(searchParams);
  const asked = chosenFrom(query);
  const chosen: Chosen = Object.fromEntries(
    deskGroups.flatMap((group) => (asked[group] ? [[group, asked[group]]] : [])),
  );
  const words = deskGroups.flatMap((group) => chosen[group]?.label ?? []).join(" · ");
  return (
    <>
      <p className="eyebrow no-print">
        <a href="/clinicians">For clinicians</a>
      </p>
      <h1>Handout desk</h1>
      <p className="lede mt-4 mb-8">{words || "All handouts"}</p>
      <Desk chosen={chosen} named={nameFrom(query)} />
    </>
  );
}

/** More than this was no name, and need not come back into the field. */
const longestTyped = 200;

function nameFrom({ from = "" }: { from?: string | string[] }) {
  const typed = [from].flat().join(" ").slice(0, longestTyped);
  const { clinic, problem } = clinicNameFor([["from", typed]]);
  const isNone = clinic === undefined && !isUnseen(typed);
  return { typed, clinic, problem: problem ?? (isNone ? noName : undefined) };
}
