import { noRoomWords } from "#app/_forms/no-room.ts";
import type { Member } from "#app/_member/auth.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { Address } from "#components/sharing/address.tsx";
import { type Taken, tryImport } from "#db/export/import.ts";
import { noRoomFor } from "#db/room.ts";
import { dayAt, formatDay, now, utc } from "#domain/day.ts";
import type { TendExport } from "#domain/export/export.ts";
import { leaveIt, takeIn } from "./actions.ts";

type Props = { taken: TendExport; member: Member };

/** What is in the file that waits, and what of it is new here. */
export async function WhatItWouldDo({ taken, member }: Props) {
  const found = await foundIn(taken, member);
  return (
    <>
      <p className="lede">
        This file was written on {madeOn(taken, member)} for <Address>{taken.member.email}</Address>.
      </p>
      {typeof found === "string" ? (
        <p className="notice">{found} Until then, nothing in the file can be taken in.</p>
      ) : (
        <Found found={found} mailsReminders={mailsIn(taken)} />
      )}
      <ActionButton action={leaveIt} fields={{}} look="button-quiet" label="Forget this file" />
    </>
  );
}

function Found({ found, mailsReminders }: { found: Taken; mailsReminders: boolean }) {
  const { settings, ...kinds } = found;
  const rows = Object.entries(names).map(([kind, name]) => ({ name, ...kinds[kind as keyof typeof names] }));
  const isNews = settings || rows.some((row) => row.new > 0);
  return (
    <>
      <table className="w-full text-left [&_tbody_th]:font-normal [&_td]:tabular-nums [&_tr>*]:py-2 [&_tr>*]:pr-4 [&_tr]:border-b [&_tr]:border-line">
        <caption className="visually-hidden">What is in the file</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">In the file</th>
            <th scope="col">Not here yet</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, all, new: added }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{all}</td>
              <td>{added}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {isNews
          ? "If you take it in, what is not here yet is added. All else stays as it is here, even where the file says something different."
          : "All of this is here already, so there is nothing to take in."}{" "}
        {settings &&
          "Your plan here is empty, so your settings are taken from the file too, such as the name, the time zone, and how your weeks are counted."}
      </p>
      {mailsReminders && kinds.practices.new > 0 && (
        <p>
          Some practices in it have reminders by e-mail. Those that are new here will send them from here too;
          you can change that under <a href="/reminders">Calendar and reminders</a>.
        </p>
      )}
      {isNews && <ActionButton action={takeIn} fields={{}} look="button" label="Take it in" />}
    </>
  );
}

const names = {
  practices: "Practices",
  days: "Days of your record",
  reviews: "Looks back",
  checkIns: "Check-ins",
  entries: "Entries of your journal",
  drafts: "Entries you had begun",
  evenings: "Days of which you said how they were",
  paths: "Paths that you have begun",
  carePlan: "Parts of your care plan",
  summaries: "Summaries behind a link",
} satisfies Record<Exclude<keyof Taken, "settings">, string>;

function mailsIn({ practices }: TendExport): boolean {
  return practices.some(({ reminder }) => reminder?.chosen.by === "email");
}

/** Or why there is no room for it. */
async function foundIn(taken: TendExport, member: Member): Promise<Taken | string> {
  try {
    return await tryImport(member.id, taken);
  } catch (error) {
    const full = noRoomFor(error);
    if (full) return noRoomWords[full];
    throw error;
  }
}

function madeOn({ exportedAt }: TendExport, { zone }: Member): string {
  const ours = zone ?? utc;
  return formatDay(dayAt(ours, Date.parse(exportedAt)), "long", dayAt(ours, now()));
}
