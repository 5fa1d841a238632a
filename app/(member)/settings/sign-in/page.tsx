import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { currentSession } from "#app/_member/auth.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { Notice } from "#components/frame/notice.tsx";
import { findPendingAddress } from "#db/account/address-changes.ts";
import { listPasskeys } from "#db/account/passkeys.ts";
import { listIssuers } from "#db/account/providers.ts";
import { listEvents } from "#db/account/security-events.ts";
import { listSessions } from "#db/account/sessions.ts";
import { memberPage } from "../../_page/member-page.tsx";
import { Browsers } from "./browsers.tsx";
import { Passkeys } from "./passkeys.tsx";
import { SecurityLog } from "./security-log.tsx";
import { Vouching } from "./vouching.tsx";
import { YourAddress } from "./your-address.tsx";

export const metadata: Metadata = { title: "Sign-in and devices" };

type Props = { searchParams: Promise<Saved> };

export default async function SignInSettingsPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage("/settings/sign-in", async (member, instant) => {
    const typed = await typedAt("/settings/sign-in");
    const [session, pending, passkeys, issuers, sessions, events] = await Promise.all([
      currentSession(),
      findPendingAddress(member.id),
      listPasskeys(member.id),
      listIssuers(member.id),
      listSessions(member.id),
      listEvents(member.id),
    ]);
    return (
      <>
        <p className="eyebrow">
          <a href="/settings">Settings</a>
        </p>
        <h1>Sign-in and devices</h1>
        <p className="lede mt-4 max-w-[40rem]">
          How you sign in, where you are signed in, and what was done with your account.
        </p>
        <Notice said={whatWasSaved("/settings/sign-in", saved, instant)} />
        <YourAddress email={member.email} pending={pending} />
        <Passkeys passkeys={passkeys} reader={member} instant={instant} typed={typed} />
        <Vouching issuers={issuers} />
        <Browsers sessions={sessions} current={session?.id} reader={member} instant={instant} />
        <SecurityLog events={events} reader={member} instant={instant} />
      </>
    );
  });
}
