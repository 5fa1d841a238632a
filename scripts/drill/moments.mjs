/** The moments at which the drill runs everything. A story begins at the moment itself, and sees what comes after it. */

/** @typedef {{ name: string, at: string, zone: string }} Moment the zone is that of the machine, the browser and members */

/** @type {Moment[]} */
export const moments = [
  { name: "monday-at-half-past-midnight", at: "2026-11-30T00:30:00Z", zone: "Europe/Lisbon" },
  { name: "tuesday-just-before-four", at: "2026-12-01T03:59:40Z", zone: "Europe/Lisbon" },
  { name: "wednesday-just-before-midnight", at: "2026-12-02T23:59:30Z", zone: "Europe/Lisbon" },
  { name: "thursday-morning", at: "2026-12-03T09:55:30Z", zone: "America/Los_Angeles" },
  { name: "friday-noon", at: "2026-12-04T12:00:00Z", zone: "UTC" },
  { name: "friday-at-23-in-auckland", at: "2026-12-04T23:00:00Z", zone: "Pacific/Auckland" },
  { name: "saturday-noon", at: "2026-12-05T12:00:00Z", zone: "Europe/Lisbon" },
  { name: "sunday-evening", at: "2026-12-06T21:59:50Z", zone: "Asia/Kathmandu" },
  { name: "last-of-december", at: "2026-12-31T23:59:45Z", zone: "Europe/Lisbon" },
  { name: "clocks-go-forward", at: "2027-03-28T00:59:45Z", zone: "Europe/Lisbon" },
  { name: "clocks-go-back", at: "2027-10-31T00:59:45Z", zone: "Europe/Lisbon" },
  { name: "leap-day", at: "2028-02-29T18:30:00Z", zone: "America/Sao_Paulo" },
];
