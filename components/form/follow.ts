import { type RefObject, useEffect, useRef } from "react";
import type { FormValues } from "./form-state.ts";

/**
 * Puts into a form's fields what changes in `values`, be it by an answer or because the page was drawn anew. What somebody
 * has typed since the form was sent stays. React does not do this for fields that it does not control, and drawing the
 * form anew would take the focus away.
 */
export function useFollow(
  form: RefObject<HTMLFormElement | null>,
  values: FormValues,
  sent: RefObject<FormData | null>,
) {
  const before = useRef(values);
  useEffect(() => {
    const old = before.current;
    before.current = values;
    if (!form.current) return;
    for (const [name, value] of Object.entries(values)) {
      const wanted = [value].flat();
      const fields = fieldsNamed(form.current, name);
      const [first] = fields;
      if (!first || isSame(wanted, [old[name] ?? []].flat())) continue;
      const now = stateOf(fields);
      const wasSent = sent.current?.getAll(name).map(String);
      if (isSame(now, [old[name] ?? (isText(first) ? "" : [])].flat()) || (wasSent && isSame(now, wasSent)))
        for (const field of fields) fill(field, wanted);
    }
  });
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** React looks after hidden fields. */
function fieldsNamed(form: HTMLFormElement, name: string): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement ||
        each instanceof HTMLSelectElement ||
        each instanceof HTMLTextAreaElement) &&
      each.name === name &&
      each.type !== "hidden",
  );
}

/** What a browser would send of them. */
function stateOf(fields: Field[]): string[] {
  return fields.flatMap((field) => (isText(field) || isChecked(field) ? field.value : []));
}

function fill(field: Field, wanted: string[]): void {
  if (isText(field)) field.value = wanted[0] ?? "";
  else if (field instanceof HTMLInputElement) field.checked = wanted.includes(field.value);
}

function isText(field: Field): boolean {
  return field.type !== "checkbox" && field.type !== "radio";
}

function isChecked(field: Field): boolean {
  return field instanceof HTMLInputElement && field.checked;
}

function isSame(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
