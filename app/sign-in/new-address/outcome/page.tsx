import type { Metadata } from "next";
import { memberIfKnown } from "#app/_member/auth.ts";
import { outcomeOf } from "../outcome-words.ts";

type Props = { searchParams: Promise<{ came?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: outcomeOf((await searchParams).came).title };
}

/** Says nothing of whose address it is: anybody may open it. */
export default async function OutcomePage({ searchParams }: Props) {
  const { title, lede, more } = outcomeOf((await searchParams).came);
  const isSignedIn = (await memberIfKnown()) !== null;
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <p>{more}</p>
      <p>
        <a className="button" href={isSignedIn ? "/settings/sign-in" : "/sign-in?to=/settings/sign-in"}>
          {isSignedIn ? "Go to your settings" : "Sign in"}
        </a>
      </p>
    </>
  );
}
