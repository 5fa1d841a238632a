import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { textOf } from "#components/form/form-state.ts";
import { Address } from "#components/sharing/address.tsx";
import { memberPage } from "../../_page/member-page.tsx";
import { FreshFirst } from "../_fresh/fresh-first.tsx";
import { deleteAccount } from "../actions.ts";
import { DeleteForm } from "./delete-form.tsx";

export const metadata: Metadata = { title: "Delete your account" };

export default async function DeletePage() {
  return memberPage("/settings/delete", async (member) => {
    const typed = (await typedAt("/settings/delete"))("delete") ?? {};
    return (
      <div className="measure grid gap-6">
        <div>
          <p className="eyebrow">
            <a href="/settings">Settings</a>
          </p>
          <h1>Delete your account</h1>
        </div>
        <p className="lede">
          Everything you have kept here goes at once: your plan and record, your journal, your check-ins, your
          care plan and your settings. Nobody can bring it back.
        </p>
        <p>
          This is the account of <Address>{member.email}</Address>. Every device is signed out. Links to
          summaries, the address of your calendar, and a sign-in link that is still in your mailbox stop
          working.
        </p>
        <p>
          You may want to <a href="/settings/export.json">take everything along first, in one file</a>.
        </p>
        <FreshFirst />
        <DeleteForm action={deleteAccount} word={textOf(typed, "word")} />
      </div>
    );
  });
}
