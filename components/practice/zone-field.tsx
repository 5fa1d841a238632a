"use client";

import { useEffect, useRef } from "react";
import { Field } from "#components/form/field.tsx";
import { proposedZone } from "#domain/zone-names.ts";

type Props = {
  /** Zones by region, as they stand in the list. */
  regions: { region: string; zones: { value: string; label: string }[] }[];
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
      {regions.map(({ region, zones }) => (
        <optgroup key={region} label={region}>
          {zones.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </Field>
  );
}
