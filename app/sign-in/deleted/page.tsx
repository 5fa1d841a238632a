import type { Metadata } from "next";

export const metadata: Metadata = { title: "Your account is deleted" };

/** Says nothing of whose account it was: anybody may open it. */
export default function DeletedPage() {
  return (
    <>
      <h1>Your account is deleted</h1>
      <p className="lede">Your plan, your record and your address are not in our records any more.</p>
      <p>
        What may still hold them for a while are backups, if whoever runs this copy of Tend makes any. The
        server’s log holds neither your address nor your words. Files that you downloaded are yours.
      </p>
      <p>The guides and their tools are here for you as before, without an account.</p>
      <div className="buttons">
        <a className="button" href="/guides">
          See the guides
        </a>{" "}
        <a className="inline-flex min-h-11 items-center" href="/privacy">
          What Tend keeps
        </a>
      </div>
    </>
  );
}
