import type { ReactNode } from "react";
import { LeaveQuickly } from "#app/_site/leave-quickly.tsx";
import { isMemberOfUnion, unionNumber } from "#content/help/country-zones.ts";
import { type HelpGroup, helpGroups, helpKinds, linesIn, missingKinds } from "#content/help/help-kinds.ts";
import type { Country, Page } from "#content/index.ts";
import { Line } from "./line.tsx";
import { Emergency } from "./numbers.tsx";

type Parts = NonNullable<Page["front"]["parts"]>;

/** A country's emergency number and somebody to talk to; what else there is to read; then its other lines, and what it has none for. */
export function CountrySection({ country, parts }: { country: Country; parts: Parts }) {
  const { code, name, emergency } = country;
  return (
    <section id={code} className="country mt-5" aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>{name}</h2>
      <Emergency numbers={emergency} />
      <WhichNumber country={country} />
      {helpGroups.map((group) => (
        <Group key={group.id} country={country} group={group}>
          {group.id === "talk" && <WhatToDo country={country} parts={parts} />}
        </Group>
      ))}
      <Missing country={country} />
    </section>
  );
}

/**
 * Of several numbers, what our sources say that each is for; which to call first they do not say, and nor do we. A number that names its
 * use, as "995 (ambulance)", has it beside it.
 */
function WhichNumber({ country: { code, emergency } }: { country: Country }) {
  if (emergency.length < 2 || emergency.every(({ shown }) => shown.includes("("))) return null;
  const isInUnion = isMemberOfUnion(code) && emergency.some(({ dial }) => dial === unionNumber);
  return (
    <p className="mt-2 text-small">
      {isInUnion
        ? `${unionNumber} is for police, ambulance and fire, as in all of the European Union.`
        : "Each of these is an emergency number."}
    </p>
  );
}

type GroupProps = { country: Country; group: HelpGroup; children: ReactNode };

function Group({ country, group, children }: GroupProps) {
  const lines = linesIn(country, group);
  if (lines.length === 0) return children;
  const { id, title, isUrgent } = group;
  return (
    <>
      <section id={`${country.code}-${id}`} className={id === "talk" ? "mt-4" : "mt-10"}>
        <h3>
          {title}
          <span className="visually-hidden"> in {country.name}</span>
        </h3>
        {/* Somebody may have been led right here, and not to the head of the country. */}
        {isUrgent && id !== "talk" && <Emergency numbers={country.emergency} />}
        {id === "abuse" && (
          <div className="mt-3">
            <LeaveQuickly />
          </div>
        )}
        <ul className="mt-2 grid grid-cols-1 gap-x-12 gap-y-6 md:grid-cols-2">
          {lines.map((line) => (
            <li key={line.name}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      </section>
      {children}
    </>
  );
}

/** What stands below all numbers, within reach of the first of them. */
function WhatToDo({ country, parts }: { country: Country; parts: Parts }) {
  return (
    <nav className="no-print mt-8" aria-label={`What to do (${country.name})`}>
      <p className="font-semibold">Read what to do:</p>
      <ul className="-mx-2 flex flex-wrap">
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a className="inline-flex min-h-11 items-center px-2" href={`#${anchor}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Said in so many words, so that nobody looks for what is not there. Each kind keeps its anchor. */
function Missing({ country }: { country: Country }) {
  const groups = helpGroups.flatMap((group) => {
    const kinds = missingKinds(country, group);
    const words = kinds.map((kind) => helpKinds[kind]).join(" or ");
    return kinds.length > 0
      ? [{ id: `${country.code}-${group.id}`, words, isBare: linesIn(country, group).length === 0 }]
      : [];
  });
  if (groups.length === 0) return null;
  const isSomewhere = country.emergency.length > 0;
  return (
    <section className="mt-10">
      <h3>
        What we know of no line for
        <span className="visually-hidden"> in {country.name}</span>
      </h3>
      <ul className="mt-2 list-disc ps-5">
        {groups.map(({ id, words, isBare }) => (
          <li key={id} {...(isBare && { id })}>
            {words}
          </li>
        ))}
      </ul>
      <p className="measure mt-2">
        {isSomewhere
          ? "For these, call the emergency number if there is danger, and after an overdose at once. A doctor can help too."
          : "Look for your country above. In danger, and after an overdose, call the emergency number where you are."}
      </p>
      <Emergency numbers={country.emergency} />
    </section>
  );
}
