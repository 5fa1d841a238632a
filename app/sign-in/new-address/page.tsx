import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { whileReachable } from "#app/_member/unavailable.tsx";
import { Address } from "#components/sharing/address.tsx";
import { type AddressChange, findAddressChange } from "#db/account/address-changes.ts";
import { tokenIn } from "#domain/plan-link/link-remnants.ts";
import { answerAddressChange } from "./actions.ts";
import { AnswerForm } from "./answer-form.tsx";

export const metadata: Metadata = { title: "Change an address" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where the links in the two mails lead. Opening it does nothing: mail scanners open links too. */
export default whileReachable(async ({ searchParams }: Props) => {
  const { token: given } = await searchParams;
  const token = [given].flat().map(readToken).find(Boolean) ?? "";
  const change = token ? await findAddressChange(token) : undefined;
  if (!change) redirect("/sign-in/new-address/outcome?came=over");
  if (change.isConfirmed) redirect("/sign-in/new-address/outcome?came=half");
  return change.side === "new" ? (
    <AskNew change={change} token={token} />
  ) : (
    <AskOld change={change} token={token} />
  );
});

/** Of 256 random bits, in base64url. */
function readToken(text = ""): string | undefined {
  return tokenIn(text, 43);
}

type AskProps = { change: AddressChange; token: string };

function AskNew({ change: { newEmail, isTaken }, token }: AskProps) {
  if (isTaken) return <Taken newEmail={newEmail} />;
  return (
    <>
      <h1>Use this address for Tend?</h1>
      <p className="lede">
        Somebody asked to sign in to Tend with <Address>{newEmail}</Address> from now on. If that was you, say
        yes.
      </p>
      <p>If it was not you, stop the change, and nothing comes of it.</p>
      <AnswerForm action={answerAddressChange} token={token} yes="Yes, use this address" />
    </>
  );
}

function AskOld({ change: { oldEmail, newEmail }, token }: AskProps) {
  return (
    <>
      <h1>Change the address you sign in with?</h1>
      <p className="lede">
        You sign in to Tend with <Address>{oldEmail}</Address>. Somebody who was signed in as you asked to use{" "}
        <Address>{newEmail}</Address> in its place.
      </p>
      <p>If it was not you, stop the change, and your address stays as it is.</p>
      <AnswerForm action={answerAddressChange} token={token} yes="Yes, change it" />
    </>
  );
}

/** Said only here, behind a link in that very mailbox. */
function Taken({ newEmail }: { newEmail: string }) {
  return (
    <>
      <h1>This address has a place in Tend already</h1>
      <p className="lede">
        Somebody asked to sign in with <Address>{newEmail}</Address> from now on. That cannot be done, since
        there is a place in Tend for this address, and nothing was changed.
      </p>
      <p>
        If both are yours, you can <a href="/sign-in">sign in with this address</a> and see which of the two
        you want to keep.
      </p>
    </>
  );
}
