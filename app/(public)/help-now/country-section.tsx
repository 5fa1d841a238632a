import { LeaveQuickly } from "#app/leave-quickly.tsx";
import { type HelpGroup, helpGroups, helpKinds, linesIn, missingKinds } from "#content/help-kinds.ts";
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

/** Said in so many words, so that nobody looks for what is not there. */
function Missing({ country }: { country: Country }) {
  const groups = helpGroups.flatMap((group) => {
    const kinds = missingKinds(country, group);
    return kinds.length > 0 ? [{ group, kinds, hasOthers: linesIn(country, group).length > 0 }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <ul className="mt-8 grid gap-4">
      {groups.map(({ group, kinds, hasOthers }) => (
        <li key={group.id} {...(!hasOthers && { id: `${country.code}-${group.id}` })}>
          <p className="measure">
            For {kinds.map((kind) => helpKinds[kind]).join(" or ")} we know of no line{" "}
            {country.emergency.length > 0 ? "here. In danger, call the emergency number." : elsewhere}
          </p>
          <Emergency numbers={country.emergency} />
        </li>
      ))}
    </ul>
  );
}

const elsewhere =
  "for everywhere. Look for one in the directories above. In danger, call the emergency number where you are.";
