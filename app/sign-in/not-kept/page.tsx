import type { Metadata } from "next";

export const metadata: Metadata = { title: "Not saved, and not kept" };

/** Where a form leads that came without a script while the database was away, and was more than a cookie holds. */
export default function NotKeptPage() {
  return (
    <>
      <h1>That was not saved, and we could not keep it</h1>
      <p className="lede">
        We cannot reach our records just now. What you typed is too long to wait in your browser until we can.
      </p>
      <p>
        It may still stand where you typed it: <strong>go back one page</strong>, copy it to a safe place, and
        send it again in a minute or two.
      </p>
      <p>
        The <a href="/guides">guides</a> and <a href="/help-now">help now</a> work all the same.
      </p>
    </>
  );
}
