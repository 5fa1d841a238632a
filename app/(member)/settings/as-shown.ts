/** Settings as their form shows them and sends them back, with fingerprints that tell which of them were touched (optimistic locking). */
import type { Member } from "#app/_member/auth.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { seenOf } from "../_page/seen.ts";

const names = [
  "name",
  "zone",
  "firstDay",
  "reviewEvery",
  "clockHours",
  "eveningQuestion",
  "earlierLine",
] as const;
type Settings = Pick<Member, (typeof names)[number]>;

/** What is kept, as the form sends it, and a fingerprint of each for the form to send along. */
export function asShown({
  name,
  zone,
  firstDay,
  reviewEvery,
  clockHours,
  eveningQuestion,
  earlierLine,
}: Settings): FormValues {
  const shown = {
    name: name ?? "",
    zone: zone ?? "",
    firstDay: String(firstDay),
    reviewEvery: String(reviewEvery),
    clockHours: String(clockHours),
    eveningQuestion: eveningQuestion ? "yes" : "no",
    earlierLine: earlierLine ? "yes" : "no",
  };
  return { ...shown, seen: fingerprintsOf(shown) };
}

/**
 * The settings that were touched. What comes back as it was shown is left as it is by now: a page that was open for
 * long would otherwise take back, say, the zone that was set on a journey.
 */
export function touched<Some extends Settings>(wanted: Some, typed: FormValues): Partial<Settings> {
  const shown = textOf(typed, "seen").split(".");
  const sent = fingerprintsOf(typed).split(".");
  return Object.fromEntries(
    names.flatMap((name, place) => (sent[place] === shown[place] ? [] : [[name, wanted[name]]])),
  );
}

function fingerprintsOf(values: FormValues): string {
  return names.map((name) => seenOf(textOf(values, name))).join(".");
}
