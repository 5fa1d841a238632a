/** The form of an action as its owner’s own page draws it, ready to be sent. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cookieOf, sendForm } from "./attack/attacks.ts";
import { controls } from "./attack/controls.ts";
import type { Whole } from "./attack/whole-record.ts";
import { formsFor, formsOn, type SeedForm } from "./odd/forms.ts";

export type Action = { id: string; name: string };

/** Every action there is, as it was built in that folder of a Tend. */
export function builtActions(folder = "."): Action[] {
  const manifest = readFileSync(join(folder, ".next/server/server-reference-manifest.json"), "utf8");
  return Object.entries<{ exportedName: string }>(JSON.parse(manifest).node).map(
    ([id, { exportedName }]) => ({
      id,
      name: exportedName,
    }),
  );
}

/** A Tend: where it answers, and the actions that it was built with. */
export type BuiltTend = { url: string; actions: Action[] };

/** What the owner’s browser holds once it has come to the page of this form. */
export async function comeTo(asked: BuiltTend, name: string, owner: Whole): Promise<string> {
  const held = new Map([["tend-session", owner.token]]);
  const cookie = () => [...held].map(([key, value]) => `${key}=${value}`).join("; ");
  for (const before of controls[name]?.after ?? []) {
    const form = await ownFormOf(asked, before, owner, cookie());
    const answer = await sendForm(asked.url, form, { cookie: cookie(), origin: asked.url });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      held.set(key, value);
    }
  }
  return cookie();
}

/** As its page draws it; one that only a script sends is put together. */
export async function ownFormOf(
  { url, actions }: BuiltTend,
  name: string,
  owner: Whole,
  cookie = cookieOf(owner.token),
): Promise<SeedForm> {
  const control = controls[name];
  const id = actions.find((action) => action.name === name)?.id ?? "";
  const path = control?.on(owner) ?? "/";
  const forms = await formsOn(url, [path], cookie);
  const drawn = forms.find(({ action }) => action === id);
  const form = drawn ?? formsFor({ [id]: [path] }, () => path)[0];
  if (!form) throw new Error(`No form has the action ${name}.`);
  const said = Object.entries(control?.says(owner) ?? {});
  // It was renamed meanwhile, and what is said of it would be left out unseen.
  const missing = said.filter(([field]) => drawn && !drawn.fields.some(([each]) => each === field));
  if (missing.length > 0) throw new Error(`The form of ${name} has no field “${missing[0]?.[0]}”.`);
  return {
    ...form,
    fields: [...form.fields.filter(([field]) => !said.some(([each]) => each === field)), ...said],
  };
}
