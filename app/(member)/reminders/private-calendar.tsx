import { addressOf } from "#app/_site/addresses.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import type { ShownEntry } from "#domain/calendar/days-shown.ts";
import type { Day } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { CalendarPreview } from "../_page/calendar-preview.tsx";
import { CopyButton } from "../_page/copy-button.tsx";
import { putAllInCalendar, renewAddress, revokeAddress } from "./actions.ts";

type Props = {
  /** What the address ends with; undefined when there is none. */
  token: string | undefined;
  coming: ShownEntry[];
  today: Day;
  clockHours: 12 | 24;
  /** Whether there is a practice that nothing brings to mind yet. */
  canAdd: boolean;
};

/** The address of the calendar with all that can be done with it, or the way to make one. */
export function PrivateCalendar({ token, coming, today, clockHours, canAdd }: Props) {
  const add = canAdd && (
    <ActionButton
      action={putAllInCalendar}
      fields={{}}
      look="button-quiet"
      label={token ? "Put the other practices in it too" : "Put my practices in a calendar"}
    />
  );
  if (token === undefined)
    return (
      <div className="mt-1 grid max-w-[40rem] gap-4">
        <p>
          A calendar app can fetch your days and times from an address that only you know. It follows when you
          change, pause or finish a practice. An entry reads “{joined("10 minutes")} for me”, and nothing says
          what for.
        </p>
        {add || <p className="hint">You can choose it for each practice in your plan.</p>}
      </div>
    );
  const address = addressOf(`/calendar/${token}.ics`);
  return (
    <div className="mt-1 grid max-w-[40rem] gap-4">
      <p>
        Give this address to your calendar app. In most it is called “subscribe”, “add by URL” or “from the
        internet”. <strong>Whoever has the address can see these entries</strong>, so hand it to nobody else.
        The company behind your calendar fetches it every few hours, and sees them too.
      </p>
      <p className="text-small break-all">
        <strong>{address}</strong>
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CopyButton text={address} label="Copy the address" />
        <a className="inline-flex min-h-11 items-center" href={address.replace(/^https?:/, "webcal:")}>
          Open it in a calendar app
        </a>
      </p>
      <h3>What it shows next</h3>
      <CalendarPreview entries={coming} today={today} clockHours={clockHours} />
      {add}
      <h3>Has somebody else seen the address?</h3>
      <p>
        Make a new one, and give that to your calendar app. The old one then shows nothing; what an app has
        fetched already, it may keep.
      </p>
      <div className="buttons">
        <ActionButton action={renewAddress} fields={{}} look="button-quiet" label="Make a new address" />
        <ActionButton action={revokeAddress} fields={{}} look="button-quiet" label="Take the address back" />
      </div>
    </div>
  );
}
