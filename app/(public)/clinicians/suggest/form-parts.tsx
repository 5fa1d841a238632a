"use client";

// They look after the focus and know of each other, which needs the browser's side; the form itself does not.
export { Choices } from "#components/choices.tsx";
export { DateField } from "#components/date-field.tsx";
export { ErrorSummary } from "#components/error-summary.tsx";
export { Field, FieldError } from "#components/field.tsx";
export { FormParts } from "#components/form-parts.tsx";
