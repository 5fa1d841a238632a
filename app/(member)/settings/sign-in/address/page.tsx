import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { textOf } from "#components/form/form-state.ts";
import { Address } from "#components/sharing/address.tsx";
import { memberPage } from "../../../_page/member-page.tsx";
import { FreshStep } from "../fresh-step.tsx";
import { changeAddress } from "./actions.ts";
import { AddressForm } from "./address-form.tsx";

export const metadata: Metadata = { title: "Change your address" };

const path = "/settings/sign-in/address";

export default async function AddressPage() {
  return memberPage(path, async (member) => {
    const typed = (await typedAt(path))("address") ?? {};
    return (
      <FreshStep
        title="Change your address"
        form={<AddressForm action={changeAddress} email={textOf(typed, "email")} />}
      >
        <p className="lede">
          You sign in with <Address>{member.email}</Address>. Your plan and all you wrote stay as they are.
        </p>
        <p>
          You need both mailboxes for this. If you cannot open the old one any more,{" "}
          <a href="/settings#data">take everything along in a file</a> while you are signed in here.
        </p>
      </FreshStep>
    );
  });
}
