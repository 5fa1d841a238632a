import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { relyingParty } from "#app/_member/webauthn.ts";
import { memberPage } from "../../../_page/member-page.tsx";
import { FreshStep } from "../fresh-step.tsx";
import { AddForm } from "./add-form.tsx";

export const metadata: Metadata = { title: "Add a passkey" };

const path = "/settings/sign-in/passkey";

export default async function PasskeyPage() {
  return memberPage(path, async () => {
    const typed = (await typedAt(path))("passkey") ?? {};
    return (
      <FreshStep title="Add a passkey" form={<AddForm host={relyingParty()} starting={typed} />}>
        <p className="lede">
          With a passkey you sign in by a fingerprint, a face, a code or a key on a keyring, and wait for no
          mail.
        </p>
        <p>
          Your device keeps it, and shows it to this site alone. We keep its public half, which opens nothing.
          Fingerprint and face stay on the device: we never see them. Whoever can unlock the device can sign
          in as you, so do not make one on a device that you share.
        </p>
      </FreshStep>
    );
  });
}
