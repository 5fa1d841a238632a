"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type FormState, type FormValues, freshForm, listOf, textOf } from "./form-state.ts";

type Parts = { state: FormState; values: FormValues; prefix: string; isPending?: boolean };

const Context = createContext<Parts>({ state: freshForm, values: {}, prefix: "field" });

/** Tells the fields of a form what stands in them and what is wrong with them. */
export function FormParts({ children, ...parts }: Parts & { children: ReactNode }) {
  return <Context value={parts}>{children}</Context>;
}

/**
 * A field of the form around it, wired: `control` goes onto its control, `hintId` onto its hint.
 * @param hasHint whether it has a hint, which is then read out with it
 */
export function useField(name: string, hasHint = false) {
  const { state, values, prefix } = useContext(Context);
  const id = `${prefix}-${name}`;
  const error = state.errors[name];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hasHint && hintId, error && errorId].filter(Boolean).join(" ") || undefined;
  return {
    id,
    error,
    hintId,
    errorId,
    described,
    text: textOf(values, name),
    list: listOf(values, name),
    control: { id, name, "aria-describedby": described, "aria-invalid": error ? true : undefined },
  };
}

/** Whether the form was sent and not answered yet. */
export function useIsPending(): boolean {
  return useContext(Context).isPending ?? false;
}
