import type { StepName } from "./flow.ts";
import { progressOf } from "./walk.ts";

type Props = {
  /** The page before this one. */
  back: string;
  step: StepName;
};

/** What stands above a step of the builder: the way back, and how far it is. */
export function StepHead({ back, step }: Props) {
  const progress = progressOf(step);
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-x-6">
      <a className="inline-flex min-h-11 items-center" href={back}>
        <span aria-hidden="true">←&nbsp;</span>Back
      </a>
      {progress && <p className="eyebrow">Build a small plan: {progress}</p>}
    </div>
  );
}
