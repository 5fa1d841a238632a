import type { Metadata } from "next";
import { memberIfKnown } from "#app/_member/auth.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await memberIfKnown()) ? "You are signed in already" : "This link no longer works" };
}

export default async function UsedPage() {
  return (await memberIfKnown()) ? <AlreadyIn /> : <AskAgain />;
}

function AskAgain() {
  return (
    <>
      <h1>This link no longer works</h1>
      <p className="lede">
        It has already been used, or it is more than 15 minutes old, or a part of it is missing. Nothing is
        lost: you can ask for another.
      </p>
      <p>
        <a className="button" href="/sign-in">
          Ask for another link
        </a>
      </p>
    </>
  );
}

function AlreadyIn() {
  return (
    <>
      <h1>You are signed in already</h1>
      <p className="lede">That link has been used, and you do not need it any more.</p>
      <p>
        <a className="button" href="/today">
          Go to today
        </a>
      </p>
    </>
  );
}
