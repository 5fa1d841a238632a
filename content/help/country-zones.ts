/** In which time zones a country is, so that a browser can tell by its own zone whose lines to show first. */

/** They share a number to ring, and most of them have no lines of their own in the list. */
const members = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
const union = "EU";

/** For police, ambulance and fire, in each of its countries. */
export const unionNumber = "112";

export function isMemberOfUnion(code: string): boolean {
  return members.includes(code);
}

/** Zones that some browsers name as the time zone database does, and not as Unicode does. */
const otherNames: Record<string, string> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Coral_Harbour": "America/Atikokan",
};

/** The zones of a country by its ISO code; of the European Union those of members that `own` does not name. */
export function zonesOf(code: string, own: readonly string[]): string[] {
  const codes = code === union ? members.filter((member) => !own.includes(member)) : [code];
  return codes.flatMap(zonesIn).flatMap((zone) => [zone, otherNames[zone] ?? []].flat());
}

/** What Unicode knows of a country; nothing for a code that is none, such as 001 for the world. */
function zonesIn(code: string): string[] {
  if (!/^[A-Z]{2}$/.test(code)) return [];
  // Newer engines have a function for it, older ones a field.
  const place = new Intl.Locale(`und-${code}`) as Intl.Locale & {
    getTimeZones?: () => string[];
    timeZones?: string[];
  };
  return place.getTimeZones?.() ?? place.timeZones ?? [];
}
