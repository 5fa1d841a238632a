"use client";

// They look after the focus, which needs the browser; the form itself does not.
export { DateField } from "#components/date-field.tsx";
export { ErrorSummary, FieldError } from "#components/error-summary.tsx";
