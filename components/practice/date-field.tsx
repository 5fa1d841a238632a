"use client";

import type { ReactNode } from "react";
import { Field } from "#components/form/field.tsx";

type Props = {
  name: string;
  label: ReactNode;
  /** What the browser's calendar offers. The form says in its own words what is wrong with another day. */
  min?: string;
  max?: string;
};

/** One day to choose. */
export function DateField(props: Props) {
  return <Field type="date" look="content-start justify-items-start" className="!w-auto" {...props} />;
}
