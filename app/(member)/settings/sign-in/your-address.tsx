import { ActionButton } from "#components/form/action-button.tsx";
import { Address } from "#components/sharing/address.tsx";
import { addressHours } from "#db/account/address-changes.ts";
import { keepAddress } from "./actions.ts";

type Props = {
  email: string;
  /** The address that it is about to change to, if any. */
  pending: string | undefined;
};

/** The address that the member signs in with, and the way to another. */
export function YourAddress({ email, pending }: Props) {
  return (
    <section className="mt-12" aria-labelledby="address-title">
      <h2 id="address-title">Your address</h2>
      <p className="measure mt-1">
        You sign in with <Address>{email}</Address>.
      </p>
      {pending === undefined ? (
        <p className="mt-2">
          <a className="inline-flex min-h-11 items-center" href="/settings/sign-in/address">
            Change your address
          </a>
        </p>
      ) : (
        <>
          <p className="measure mt-3 mb-4">
            It changes to <Address>{pending}</Address> once you have said yes in both mailboxes. We sent a
            link to each, and it works for {addressHours} hours.
          </p>
          <ActionButton
            action={keepAddress}
            fields={{}}
            look="button-quiet"
            label="Keep my address as it is"
          />
        </>
      )}
    </section>
  );
}
