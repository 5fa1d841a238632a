import { LeaveQuickly } from "#app/_site/leave-quickly.tsx";
import { type HelpGroup, helpGroups, helpKinds, linesIn, missingKinds } from "#content/help/help-kinds.ts";
import type { Country } from "#content/index.ts";
import { Line } from "./line.tsx";
import { Emergency } from "./numbers.tsx";

/** A country's emergency number, then its lines by what they are for, then what it has no line for. */
export function CountrySection({ country }: { country: Country }) {
  const { code, name, emergency } = country;
  return (
    <section id={code} className="mt-16 border-t-2 border-ink pt-4" aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>{name}</h2>
      <Emergency numbers={emergency} />
      {helpGroups.map((group) => (
        <Group key={group.id} country={country} group={group} />
      ))}
      <Missing country={country} />
    </section>
  );
}

function Group({ country, group }: { country: Country; group: HelpGroup }) {
  const lines = linesIn(country, group);
  if (lines.length === 0) return null;
  const { id, title, isUrgent } = group;
  return (
    <section id={`${country.code}-${id}`} className="mt-8">
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
      <ul className="mt-4 grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
        {lines.map((line) => (
          <li key={line.name}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
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
    <section className="mt-8">
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
