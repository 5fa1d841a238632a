"use client";

import type { ComponentProps } from "react";
import { useIsPending } from "./form-parts.tsx";

type Props = Omit<ComponentProps<"button">, "className" | "type"> & { look?: string };

/** Sends the form. While that is under way it is only called disabled: a button that is disabled loses the focus. */
export function Submit({ look = "button", ...more }: Props) {
  const isPending = useIsPending();
  return <button {...more} className={look} type="submit" aria-disabled={isPending || undefined} />;
}
