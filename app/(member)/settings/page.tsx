import type { Metadata } from "next";
import { signOutAction } from "#app/_member/actions.ts";
import type { Member } from "#app/_member/auth.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { weekFrom } from "#components/calendar/week.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { zoneRegions } from "#components/practice/zone-list.ts";
import { isolated } from "#domain/isolated.ts";
import { newcomersPage } from "../_page/member-page.tsx";
import { changeSettings } from "./actions.ts";
import { asShown } from "./as-shown.ts";
import { SettingsForm } from "./settings-form.tsx";
import { YourData } from "./your-data.tsx";

export const metadata: Metadata = { title: "Settings" };

/** Not a `memberPage`: that one leads here whoever has not named a time zone. */
export default function SettingsPage() {
  return newcomersPage("/settings", async (member) => {
    const typed = await typedAt("/settings");
    return <Settings member={member} typed={typed("field") ?? {}} />;
  });
}

function Settings({ member, typed }: { member: Member; typed: FormValues }) {
  return (
    <>
      <h1>Settings</h1>
      {!member.zone && (
        <p className="notice mt-6">
          Please choose your time zone. Your plan needs it to know what “today” means.
        </p>
      )}
      <div className="gap-x-20 lg:grid lg:grid-cols-[minmax(0,1fr)_25rem]">
        {/* What is said of saving has a place of its own above the first field, empty or not. */}
        <section className="mt-4">
          <SettingsForm
            action={changeSettings}
            regions={zoneRegions}
            week={weekFrom(1)}
            starting={{ ...asShown(member), ...typed }}
          />
        </section>
        <div className="lg:mt-4">
          <section className="mt-14 border-t border-line pt-5 lg:mt-8" aria-labelledby="remind-title">
            <h2 id="remind-title">Calendar and reminders</h2>
            <p className="measure mt-1">
              Nothing reminds you unless you ask for it.{" "}
              <a className="inline-flex min-h-11 items-center" href="/reminders">
                See your calendar and reminders
              </a>
            </p>
          </section>
          <YourData />
          <section className="mt-14 border-t border-line pt-5" aria-labelledby="out-title">
            <h2 id="out-title">Sign out</h2>
            <p className="mt-1 mb-4">
              You are signed in as <strong>{isolated(member.name ?? member.email)}</strong>
              {member.name && `, ${isolated(member.email)},`} on this device.
            </p>
            <ActionButton action={signOutAction} fields={{}} look="button-quiet" label="Sign out" />
            <p className="mt-3">
              <a className="inline-flex min-h-11 items-center" href="/settings/sign-in">
                Where you are signed in, and what was done with your account
              </a>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
