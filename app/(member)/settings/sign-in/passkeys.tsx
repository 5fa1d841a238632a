import type { Typed } from "#app/_member/given-back.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { textOf } from "#components/form/form-state.ts";
import { mostPasskeys, type Passkey } from "#db/account/passkeys.ts";
import { dayAt, formatDay, type Instant } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import type { SettledMember } from "../../_page/member-page.tsx";
import { removeOwnPasskey, renameOwnPasskey } from "./actions.ts";
import { RenamePasskey } from "./rename-passkey.tsx";

type Reader = Pick<SettledMember, "zone">;
type Props = { passkeys: Passkey[]; reader: Reader; instant: Instant; typed: Typed };

/** The member's passkeys, each with the way to remove it, and the way to add one. */
export function Passkeys({ passkeys, reader, instant, typed }: Props) {
  return (
    <section className="mt-12" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">Passkeys</h2>
      <p className="measure mt-1">
        {passkeys.length === 0
          ? "You sign in by links from your mail. A passkey on your own device is quicker, and links work beside it."
          : "Links from your mail work beside them, so that a lost device locks you out of nothing."}
      </p>
      {passkeys.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} reader={reader} instant={instant} typed={typed} />
          ))}
        </ul>
      )}
      {passkeys.length < mostPasskeys && (
        <p className="mt-2">
          <a className="inline-flex min-h-11 items-center" href="/settings/sign-in/passkey">
            {passkeys.length === 0 ? "Add a passkey" : "Add another"}
          </a>
        </p>
      )}
    </section>
  );
}

type LineProps = Omit<Props, "passkeys"> & { passkey: Passkey };

function PasskeyLine({ passkey, reader: { zone }, instant, typed }: LineProps) {
  const { id, name, addedAt, usedAt } = passkey;
  const unsent = typed(`passkey-${id}`);
  const dayOf = (moment: Instant) => formatDay(dayAt(zone, moment), "plain", dayAt(zone, instant));
  const called = name === null ? "A passkey whose name cannot be read" : isolated(name);
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[1fr_auto] md:items-center">
      <div className="min-w-0">
        <p>
          <strong>{called}</strong>
        </p>
        <p className="text-small text-quiet">
          Added on {dayOf(addedAt)}. {usedAt === null ? "Not used yet." : `Last used on ${dayOf(usedAt)}.`}
        </p>
        <RenamePasskey
          action={renameOwnPasskey}
          id={id}
          name={name ?? ""}
          typed={unsent && textOf(unsent, "name")}
        />
      </div>
      <ActionButton
        action={removeOwnPasskey}
        fields={{ id }}
        look="button-quiet"
        label={
          <>
            Remove <span className="visually-hidden">{called}</span>
          </>
        }
      />
    </li>
  );
}
