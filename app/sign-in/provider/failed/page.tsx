import type { Metadata } from "next";

export const metadata: Metadata = { title: "You are not signed in yet" };

/** Where somebody comes out who stopped at the provider, took too long, or came by another browser. */
export default function FailedPage() {
  return (
    <>
      <h1>You are not signed in yet</h1>
      <p className="lede">
        You stopped at the other site, or it took more than 15 minutes, or something went wrong between the
        two of us.
      </p>
      <p>Nothing is lost. You can try again, or ask for a link to your mailbox.</p>
      <p>
        <a className="button" href="/sign-in">
          Back to signing in
        </a>
      </p>
    </>
  );
}
