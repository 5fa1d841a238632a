import type { Metadata } from "next";

export const metadata: Metadata = { title: "Please sign in by a link" };

/** Where somebody comes out for whose address the provider does not answer. It says nothing of whose it is. */
export default function UnverifiedPage() {
  return (
    <>
      <h1>Please sign in by a link</h1>
      <p className="lede">
        The site that you came from has not confirmed your e-mail address. Anybody could have put it there, so
        we cannot let you in by it.
      </p>
      <p>
        A link to your mailbox shows that it is yours, and takes a minute. Nothing was kept, and what waits
        for you still waits.
      </p>
      <p>
        <a className="button" href="/sign-in">
          Ask for a link
        </a>
      </p>
    </>
  );
}
