import type { Written } from "./written.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Puts words that were written before into the fields of a tool, by their names, as if they were typed: each field tells React of it. */
export function putInto(around: HTMLElement, written: Written): void {
  for (const field of around.querySelectorAll<Field>("input[name], select[name], textarea[name]")) {
    const words = written[field.name];
    if (words === undefined || field.type === "hidden") continue;
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
      if (field.checked !== (field.type === "radio" ? field.value === words : words !== "")) field.click();
      continue;
    }
    // React tracks a field by overriding its own `value`: it notices a change only where the setter of the prototype made it.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, words);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
    );
  }
}
