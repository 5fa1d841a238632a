import type { ReactNode } from "react";
import { addressOf } from "#app/_site/addresses.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import type { SharedSummary } from "#db/summary/summaries.ts";
import { describeTimes } from "#domain/amounts.ts";
import { dayAt, formatDay, formatTime, timeAt } from "#domain/day.ts";
import { daysInWords } from "#domain/summary/summary-words.ts";
import { CopyButton } from "../_page/copy-button.tsx";
import type { SettledMember } from "../_page/member-page.tsx";
import { revokeLink } from "./actions.ts";

type Props = {
  links: SharedSummary[];
  reader: Pick<SettledMember, "zone" | "clockHours">;
  notice: ReactNode;
};

/** The links that work, each with all that is known of it, and the way to take it back. */
export function SharedLinks({ links, reader, notice }: Props) {
  if (links.length === 0) return notice;
  return (
    <section id="links" className="no-print mt-14 border-t-2 border-ink pt-5" aria-labelledby="links-title">
      <h2 id="links-title">Links that work now</h2>
      {notice}
      <p className="hint mt-1 max-w-[40rem]">
        Each look counts: your own, a second one, and those of programs that check links in mails and chats.
      </p>
      <ul className="mt-4 border-t border-line">
        {links.map((link) => (
          <SharedLink key={link.id} link={link} reader={reader} />
        ))}
      </ul>
    </section>
  );
}

function SharedLink({ link, reader }: { link: SharedSummary; reader: Props["reader"] }) {
  const { id, token, openings, until } = link;
  const { zone, clockHours } = reader;
  const days = daysInWords(link);
  const address = addressOf(`/s/${token}`);
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[1fr_auto] md:items-center">
      <div className="min-w-0">
        <p>
          <strong>{days}</strong>
        </p>
        <p>
          Anyone with this link can see it until {formatDay(dayAt(zone, until), "dated")},{" "}
          {formatTime(timeAt(zone, until), clockHours)}.{" "}
          {openings === 0 ? "Not opened yet." : `Opened ${describeTimes(openings)}.`}
        </p>
        <p className="text-small">
          <a href={address} className="inline-block py-2">
            {address}
          </a>
        </p>
        <p>
          <CopyButton text={address} label="Copy the link" />
        </p>
      </div>
      <ActionButton
        action={revokeLink}
        fields={{ id }}
        look="button-quiet"
        label={
          <>
            Take it back <span className="visually-hidden">({days})</span>
          </>
        }
      />
    </li>
  );
}
