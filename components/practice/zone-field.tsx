"use client";

import { useEffect, useRef } from "react";
import { Field } from "#components/form/field.tsx";
import { proposedZone } from "#domain/zone-names.ts";
import type { ZonesOfRegion } from "./zone-list.ts";

type Props = {
  /** Zones by region, as they stand in the list. */
  regions: ZonesOfRegion[];
};

export const zoneLabel = "Your time zone";

/** Where the member's clock is. Empty until they say; where a script runs, the browser's own zone is proposed. */
export function ZoneField({ regions }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!select.current || select.current.value) return;
    const listed = [...select.current.options].map(({ value }) => value);
    const own = proposedZone(Intl.DateTimeFormat().resolvedOptions().timeZone, listed);
    if (own) select.current.value = own;
  }, []);
  return (
    <Field
      as="select"
      ref={select}
      name="zone"
      label={zoneLabel}
      hint="It decides when your day begins and ends. Choose a city that keeps the same time as you."
    >
      <option value="">Choose your time zone</option>
      {regions.map(([region, names]) => (
        <optgroup key={region} label={labels[region] ?? region}>
          {names.split(" ").map((name) => (
            <option key={name} value={region === "" ? name : `${region}/${name}`}>
              {region === "Etc" ? hoursFromUtc(name) : name.replaceAll("_", " ")}
            </option>
          ))}
        </optgroup>
      ))}
    </Field>
  );
}

const labels: Record<string, string> = { Etc: "Always so many hours from UTC", "": "Everywhere" };

/** In names such as "GMT+5" the sign is against common usage, which says UTC−5. */
function hoursFromUtc(name: string): string {
  return `UTC${name[3] === "+" ? "−" : "+"}${name.slice(4)}`;
}
