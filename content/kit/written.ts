import { isUnseen } from "#domain/unseen.ts";

/** What stands on a worksheet: the words of each field, by its name. A box without a tick has none. */
export type Written = Readonly<Record<string, string>>;

export function isBlank(written: Written): boolean {
  return Object.values(written).every((words) => isUnseen(words));
}

/** Brings cleared words back above whatever was written since. */
export function restored(cleared: string, since: string): string {
  return [cleared, since].filter((part) => !isUnseen(part)).join("\n\n");
}
