"use client";

import { type ComponentProps, createElement, type ReactNode } from "react";
import { useField } from "./form-parts.tsx";

type Own = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** How the field as a whole looks. */
  look?: string;
  /** Stands below the control. */
  below?: ReactNode;
};

type Control<Tag extends "input" | "select" | "textarea"> = Omit<ComponentProps<Tag>, keyof Own | "id">;

type Props = Own &
  (
    | ({ as?: "input" } & Control<"input">)
    | ({ as: "select" } & Control<"select">)
    | ({ as: "textarea" } & Control<"textarea">)
  );

/** A label, a hint, what is wrong, and the control that they belong to. */
export function Field({ name, label, hint, look = "", below, as = "input", className = "", ...more }: Props) {
  const { id, hintId, text, control } = useField(name, Boolean(hint));
  return (
    <div className={`field ${look}`}>
      <label htmlFor={id}>{label}</label>{" "}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError name={name} />
      {createElement<Record<string, unknown>>(as, {
        defaultValue: text,
        className: `input ${className}`,
        ...more,
        ...control,
      })}{" "}
      {below}
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function FieldError({ name }: { name: string }) {
  const { error, errorId } = useField(name);
  return error ? (
    <p className="field-error" id={errorId}>
      <span className="visually-hidden">Error: </span>
      {error}
    </p>
  ) : null;
}
