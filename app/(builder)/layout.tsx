import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { memberIfKnown } from "#app/_member/auth.ts";
import { clientAddress } from "#app/_process/client-address.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { Frame } from "#components/frame/frame.tsx";
import { isDatabaseUnavailable } from "#db/client.ts";
import { isKeptFull } from "#db/kept.ts";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function BuilderLayout({ children }: { children: ReactNode }) {
  return (
    <Frame help={bare(addressOf("/help-now"))}>
      {(await memberIfKnown()) === null && (await cannotKeep()) && (
        <p className="notice mb-8">
          There is more waiting from your network than we can keep until its senders have signed in. So that
          nothing of yours is lost, please <a href="/sign-in?to=/plan/new">sign in first</a>.
        </p>
      )}
      {children}
    </Frame>
  );
}

/** Said before anything is typed. While the database is away nobody can tell. */
async function cannotKeep(): Promise<boolean> {
  try {
    return await isKeptFull(clientAddress(await headers()));
  } catch (error) {
    if (isDatabaseUnavailable(error)) return false;
    throw withoutDetails("page failed", error);
  }
}
