import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { relyingParty } from "#app/_member/webauthn.ts";
import { memberPage } from "../../../_page/member-page.tsx";
import { FreshFirst } from "../../_fresh/fresh-first.tsx";
import { AddForm } from "./add-form.tsx";

export const metadata: Metadata = { title: "Add a passkey" };

const path = "/settings/sign-in/passkey";

export default async function PasskeyPage() {
  return memberPage(path, async () => {
    const typed = (await typedAt(path))("passkey") ?? {};
    return (
      <div className="measure grid gap-6">
        <div>
          <p className="eyebrow">
            <a href="/settings/sign-in">Sign-in and devices</a>
          </p>
          <h1>Add a passkey</h1>
        </div>
        <p className="lede">
          With a passkey you sign in by a fingerprint, a face, a code or a key on a keyring, and wait for no
          mail.
        </p>
        <p>
          Your device keeps it, and shows it to this site alone. We keep its public half, which opens nothing.
          Fingerprint and face stay on the device: we never see them. Whoever can unlock the device can sign
          in as you, so do not make one on a device that you share.
        </p>
        <FreshFirst />
        <AddForm host={relyingParty()} starting={typed} />
      </div>
    );
  });
}
