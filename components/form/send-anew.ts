import type { FormState } from "./form-state.ts";

/**
 * Sends a form whose page is older than the server, which therefore does not know its action: the page is asked for
 * once more, and the form that is the same there is sent with what was typed, as without a script. So nothing typed
 * is kept anywhere meanwhile: a tab's storage would outlast the page on a shared computer.
 * @throws when the page cannot be reached
 */
export async function sendAnew(sent: FormData): Promise<FormState> {
  const { pathname, search } = location;
  const answer = await fetch(pathname + search, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error("no page");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const twin = alike([...page.forms], sent);
  if (!twin) return { status: "unreached", message: noTwin, errors: {}, values: {} };
  const form = document.createElement("form");
  Object.assign(form, { method: "post", enctype: "multipart/form-data", hidden: true });
  form.action = twin.getAttribute("action") || pathname + search;
  for (const [name, value] of new FormData(twin))
    if (name.startsWith("$ACTION_")) form.append(field(name, value));
  for (const [name, value] of sent) if (!name.startsWith("$ACTION_")) form.append(field(name, value));
  document.body.append(form);
  form.submit();
  // The browser is loading the answer as a page, so this one waits for nothing any more.
  return new Promise(() => {});
}

const noTwin =
  "Tend has been updated since you opened this page, and this form has changed. Copy what you typed, load the page again, and put it back in.";

/** The form with the same fields; of several, the one that speaks of the same thing, by its hidden fields. */
function alike(forms: HTMLFormElement[], sent: FormData): HTMLFormElement | undefined {
  const names = [...new Set(sent.keys())].filter((name) => !name.startsWith("$ACTION_"));
  const fitting = forms.filter(
    (form) =>
      form.querySelector('[name^="$ACTION_"]') &&
      names.every((name) => form.elements.namedItem(name) !== null),
  );
  const likeness = (form: HTMLFormElement) =>
    [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].filter(
      ({ name, value }) => sent.get(name) === value,
    ).length;
  return fitting.sort((one, other) => likeness(other) - likeness(one))[0];
}

function field(name: string, value: FormDataEntryValue): HTMLInputElement {
  return Object.assign(document.createElement("input"), { type: "hidden", name, value: String(value) });
}
