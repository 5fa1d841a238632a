import type { Metadata } from "next";

export const metadata: Metadata = { title: "You are signed out" };

export default function SignedOutPage() {
  return (
    <>
      <h1>You are signed out</h1>
      <p className="lede">Your plan is kept, and nobody who uses this device can see it.</p>
      <div className="buttons">
        <a className="button" href="/guides">
          See the guides
        </a>{" "}
        <a className="button-quiet" href="/sign-in">
          Sign in again
        </a>
      </div>
    </>
  );
}
