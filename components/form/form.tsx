"use client";

import type { ComponentProps, ReactNode } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { FormParts } from "./form-parts.tsx";
import { type FormAction, type FormValues, textOf } from "./form-state.ts";
import { HereField } from "./here.tsx";
import { type Sending, useForm } from "./use-form.ts";

type Looks = Omit<ComponentProps<"form">, "action" | "ref" | "onSubmit" | "children">;

type Parts = Looks & {
  /** What the ids of its fields begin with. */
  prefix: string;
  /** What its fields are called where a message speaks of them, by name. */
  labels?: Record<string, string>;
  /** Sent along unseen. An answer may put another value in a field's place, for the next press. */
  fields?: Record<string, string>;
  children: ReactNode;
};

type Props = Parts & {
  action: FormAction;
  /** What stands in the fields before anything is typed. */
  starting?: FormValues;
  /** The page to which the browser goes when there is no script. No fragment: what is wrong could not take the focus. */
  here?: string;
};

/** A form for a server action: what is wrong with it stands above it, and its fields know of it by themselves. */
export function Form({ action, starting, here, ...parts }: Props) {
  const sending = useForm(action, starting, here);
  return <FormOf sending={sending} {...parts} />;
}

/** The same, where whoever draws the form has to know how it goes. */
export function FormOf({
  sending,
  prefix,
  labels = {},
  fields = {},
  children,
  ...looks
}: Parts & { sending: Sending }) {
  const { state, values, again, here, attributes } = sending;
  return (
    <form noValidate {...looks} {...attributes}>
      <ErrorSummary state={state} prefix={prefix} labels={labels} again={again} />
      <HereField form={prefix} path={here} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={textOf(state.values, name, value)} />
      ))}
      <FormParts state={state} values={values} prefix={prefix} isPending={sending.isPending}>
        {children}
      </FormParts>
    </form>
  );
}
