"use client";

// They look after the focus and know of each other, which needs the browser's side; the form itself does not.
export { Choices } from "#components/form/choices.tsx";
export { ErrorSummary } from "#components/form/error-summary.tsx";
export { Field, FieldError } from "#components/form/field.tsx";
export { FormParts } from "#components/form/form-parts.tsx";
export { DateField } from "#components/practice/date-field.tsx";
