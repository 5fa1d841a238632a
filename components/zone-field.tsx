"use client";

import { useEffect, useRef } from "react";
import { proposedZone } from "#domain/zone-names.ts";

type Props = {
  /** Zones by region, as they stand in the list. */
  regions: { region: string; zones: { value: string; label: string }[] }[];
  chosen: string;
  error: string | undefined;
};

/** Where the member's clock is. Empty until they say; where a script runs, the browser's own zone is proposed. */
export function ZoneField({ regions, chosen, error }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!select.current || select.current.value) return;
    const listed = [...select.current.options].map(({ value }) => value);
    const own = proposedZone(Intl.DateTimeFormat().resolvedOptions().timeZone, listed);
    if (own) select.current.value = own;
  }, []);
  return (
    <div className="field">
      <label htmlFor="field-zone">Your time zone</label>
      <p className="hint" id="field-zone-hint">
        It decides when your day begins and ends. Choose a city that keeps the same time as you.
      </p>
      {error && (
        <p className="field-error" id="field-zone-error">
          {error}
        </p>
      )}
      <select
        ref={select}
        className="input"
        id="field-zone"
        name="zone"
        defaultValue={chosen}
        aria-describedby="field-zone-hint field-zone-error"
        aria-invalid={Boolean(error)}
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
      </select>
    </div>
  );
}
