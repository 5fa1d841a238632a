import { signOutAction } from "#app/_member/actions.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import type { ListedSession } from "#db/account/sessions.ts";
import { dayAt, formatDay, type Instant } from "#domain/day.ts";
import type { SettledMember } from "../../_page/member-page.tsx";
import { signOutOther, signOutOthers } from "./actions.ts";

type Reader = Pick<SettledMember, "zone">;
type Props = {
  sessions: ListedSession[];
  /** The id of the session of the browser that asks. */
  current: string | undefined;
  reader: Reader;
  instant: Instant;
};

/** The browsers in which the member is signed in, this one first, each with the way to sign it out. */
export function Browsers({ sessions, current, reader, instant }: Props) {
  const others = sessions.filter(({ id }) => id !== current);
  const own = sessions.filter(({ id }) => id === current);
  return (
    <section className="mt-12" aria-labelledby="browsers-title">
      <h2 id="browsers-title">Where you are signed in</h2>
      <p className="measure mt-1">
        {others.length === 0
          ? "Nowhere but here."
          : "If you do not know one of these, sign it out. Nobody can come back in there without your mailbox or a passkey of yours."}
      </p>
      <ul className="mt-4 border-t border-line">
        {[...own, ...others].map((session) => (
          <Browser
            key={session.id}
            session={session}
            isThis={session.id === current}
            reader={reader}
            instant={instant}
          />
        ))}
      </ul>
      {others.length > 1 && (
        <div className="mt-5">
          <ActionButton
            action={signOutOthers}
            fields={{}}
            look="button-quiet"
            label="Sign out everywhere but here"
          />
        </div>
      )}
    </section>
  );
}

type BrowserProps = { session: ListedSession; isThis: boolean; reader: Reader; instant: Instant };

function Browser({ session, isThis, reader: { zone }, instant }: BrowserProps) {
  const { id, device, signedInAt, usedAt } = session;
  const today = dayAt(zone, instant);
  const dayOf = (moment: Instant) => formatDay(dayAt(zone, moment), "plain", today);
  const since = dayOf(signedInAt);
  const isUsedToday = dayAt(zone, usedAt) === today;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[1fr_auto] md:items-center">
      <div>
        <p>
          <strong>{device}</strong>
          {isThis && ", which you are using now"}
        </p>
        <p className="text-small text-quiet">
          Signed in on {since}.{!isThis && ` Last used ${isUsedToday ? "today" : `about ${dayOf(usedAt)}`}.`}
        </p>
      </div>
      <ActionButton
        action={isThis ? signOutAction : signOutOther}
        fields={isThis ? {} : { id }}
        look="button-quiet"
        label={
          <>
            {isThis ? "Sign out here" : "Sign out"}
            {!isThis && (
              <span className="visually-hidden">
                {" "}
                {device}, signed in on {since}
              </span>
            )}
          </>
        }
      />
    </li>
  );
}
