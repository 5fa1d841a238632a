import type { ReactNode } from "react";
import { FreshFirst } from "../_fresh/fresh-first.tsx";

type Props = { title: string; form: ReactNode; children: ReactNode };

/** A step that needs a fresh sign-in: what it means, whether we shall ask for one, and its form. */
export function FreshStep({ title, form, children }: Props) {
  return (
    <div className="measure grid gap-6">
      <div>
        <p className="eyebrow">
          <a href="/settings/sign-in">Sign-in and devices</a>
        </p>
        <h1>{title}</h1>
      </div>
      {children}
      <FreshFirst />
      {form}
    </div>
  );
}
