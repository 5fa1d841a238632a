import type { SecurityEvent } from "#db/account/security-events.ts";
import { securityEventInWords, securityLogDays } from "#domain/account/security-event.ts";
import { dayAt, formatDay, formatTime, type Instant, timeAt } from "#domain/day.ts";
import type { SettledMember } from "../../_page/member-page.tsx";

type Reader = Pick<SettledMember, "zone" | "clockHours">;
type Props = { events: SecurityEvent[]; reader: Reader; instant: Instant };

const atFirst = 15;

/** What was done with the account, the latest first. */
export function SecurityLog({ events, reader, instant }: Props) {
  const earlier = events.slice(atFirst);
  return (
    <section className="mt-14 border-t border-line pt-5" aria-labelledby="log-title">
      <h2 id="log-title">What was done with your account</h2>
      <p className="measure mt-1">
        We keep this list for {securityLogDays} days. It says which browser it was, and never where in the
        world.
      </p>
      {events.length === 0 && <p className="measure mt-4">Nothing is written here yet.</p>}
      <Events events={events.slice(0, atFirst)} reader={reader} instant={instant} />
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary>Earlier</summary>
          <Events events={earlier} reader={reader} instant={instant} />
        </details>
      )}
    </section>
  );
}

function Events({ events, reader: { zone, clockHours }, instant }: Props) {
  const today = dayAt(zone, instant);
  if (events.length === 0) return null;
  return (
    <ol className="mt-4 border-t border-line">
      {events.map(({ at, what, device }) => (
        <li
          key={`${at} ${what} ${device}`}
          className="grid items-baseline gap-x-8 border-b border-line py-3 md:grid-cols-[14rem_1fr_16rem]"
        >
          <span className="text-small text-quiet">
            {formatDay(dayAt(zone, at), "plain", today)}, {formatTime(timeAt(zone, at), clockHours)}
          </span>{" "}
          <span>{securityEventInWords(what)}</span> <span className="text-small text-quiet">{device}</span>
        </li>
      ))}
    </ol>
  );
}
