/** Reading a posted form by its schema: only the fields that the schema names, and each as text or as a list. */
import { z } from "zod";
import type { FormValues } from "#components/form/form-state.ts";
import { isUnseen } from "#domain/unseen.ts";

/**
 * What was typed, for the fields that `schema` names. React's own `$ACTION_…` fields, files, and whatever else
 * was posted stay out, so what is given back or kept can never hold a secret. Lists keep every box that was ticked.
 */
export function pick(schema: z.ZodType, form: FormData): FormValues {
  const typed: FormValues = {};
  for (const [name, field] of Object.entries(fieldsOf(schema))) {
    const texts = form
      .getAll(name)
      .filter((entry) => typeof entry === "string")
      .map(legible);
    const [first] = texts;
    if (isList(field)) typed[name] = texts;
    else if (first !== undefined) typed[name] = first;
  }
  return typed;
}

/** The first thing that is wrong with each field, in the schema's words. */
export function errorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "form")] ??= issue.message;
  return errors;
}

function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in);
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(fieldsOf));
  throw new Error("A form’s schema must be an object, so that its fields are known.");
}

function isList(field: z.core.$ZodType): boolean {
  if (field instanceof z.ZodArray) return true;
  if (field instanceof z.ZodPipe) return isList(field.in) || isList(field.out);
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault)
    return isList(field.unwrap());
  return false;
}

/**
 * Where nothing can be seen, nothing was said: a field for a day or a time is text in some browsers, and may come with a
 * space in it. PostgreSQL keeps no U+0000, and nobody can type one.
 */
function legible(text: string): string {
  return isUnseen(text) ? "" : text.replaceAll("\0", "");
}
