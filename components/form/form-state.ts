/** What was typed, by field name; a group of checkboxes gives a list. Handed back so that nothing is lost. */
export type FormValues = Record<string, string | string[]>;

/** What a form knows after it was sent: what is wrong, in words, and what was typed. */
export type FormState = {
  /** "unreached": no answer of ours came back, so nobody knows more than what `message` says. */
  status: "fresh" | "invalid" | "unavailable" | "unreached" | "saved";
  /** One sentence for the whole form, e.g. why nothing could be saved just now, or what was saved. */
  message?: string;
  /** By field name, in words that say what to do. */
  errors: Record<string, string>;
  values: FormValues;
  /** Whether the form has to be sent as one of the page as it is now: the site was updated since this one was opened. */
  isOutdated?: boolean;
};

/** A server action in the shape that `useActionState` wants. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const freshForm: FormState = { status: "fresh", errors: {}, values: {} };

/** The text typed into a field, or what stood there before. */
export function textOf(values: FormValues, name: string, fallback = ""): string {
  const value = values[name];
  return typeof value === "string" ? value : (value?.[0] ?? fallback);
}

/** All that was chosen in a group of checkboxes, or what was chosen before. */
export function listOf(values: FormValues, name: string, fallback: string[] = []): string[] {
  const value = values[name];
  return value === undefined ? fallback : typeof value === "string" ? [value] : value;
}
