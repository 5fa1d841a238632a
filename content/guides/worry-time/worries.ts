import type { Written } from "#content/kit/written.ts";
import { isUnseen } from "#domain/unseen.ts";

/** Where a worry comes out on the tree. */
export type Branch = "gone" | "act" | "wait";

export const branches: Record<Branch, { label: string; asks: string }> = {
  gone: { label: "It no longer matters", asks: "Anything to learn from it?" },
  act: { label: "I can do something", asks: "What will you do, and when?" },
  wait: { label: "I can do nothing now", asks: "What will you turn to instead?" },
};

/** Names of the fields of each worry, and how many there is room for. */
export const worryRows = Array.from({ length: 5 }, (_, place) => ({
  worry: `worry-${place}`,
  branch: `worry-${place}-branch`,
  next: `worry-${place}-next`,
}));

export const lengths = [10, 15, 30];
export const usualWorrying = 15;

type Worry = { branch: Branch | undefined; hasNext: boolean };

/** The branch that is chosen in a field. */
export function branchIn(chosen = ""): Branch | undefined {
  return chosen === "gone" || chosen === "act" || chosen === "wait" ? chosen : undefined;
}

/** Every worry that was written down, in order. */
export function worriesIn(written: Written): Worry[] {
  return worryRows
    .filter(({ worry }) => !isUnseen(written[worry] ?? ""))
    .map(({ branch, next }) => ({
      branch: branchIn(written[branch]),
      hasNext: !isUnseen(written[next] ?? ""),
    }));
}

/** What to say of them; empty while nothing is written. */
export function aboutWorries(worries: readonly Worry[]): string {
  if (worries.length === 0) return "";
  const on = (wanted: Branch | undefined) => worries.filter(({ branch }) => branch === wanted);
  const [acts, waits, gone, unsorted] = [on("act"), on("wait"), on("gone"), on(undefined)];
  const planned = acts.filter(({ hasNext }) => hasNext).length;
  return [
    unsorted.length > 0 && `${counted(unsorted.length)} on the page, to be sorted in your worry time.`,
    gone.length > 0 && `${counted(gone.length)} no longer ${gone.length === 1 ? "matters" : "matter"}.`,
    acts.length > 0 &&
      `You can do something about ${acts.length}${planned === acts.length ? ", and it is planned" : ": say what, and when"}.`,
    waits.length > 0 &&
      `${waits.length} ${waits.length === 1 ? "is" : "are"} out of your hands for now. Turn to what you chose.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function counted(count: number): string {
  return count === 1 ? "1 worry" : `${count} worries`;
}
