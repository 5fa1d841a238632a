import type { ReactNode } from "react";

type Props = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

/** Whether a timer speaks. Drawn only where the browser has a voice. */
export function Aloud({ checked, onChange, children }: Props) {
  return (
    <label className="outside-room no-print flex min-h-11 items-center gap-3">
      <input
        className="size-5 accent-accent"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />{" "}
      {children}
    </label>
  );
}
