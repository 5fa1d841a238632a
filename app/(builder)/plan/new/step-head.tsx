type Props = {
  /** The page before this one. */
  back: string;
  /** Which of the seven steps it is; none for a page between two. */
  step?: number;
};

/** What stands above a step of the builder: the way back, and how far it is. */
export function StepHead({ back, step }: Props) {
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-x-6">
      <a className="inline-flex min-h-11 items-center" href={back}>
        <span aria-hidden="true">←&nbsp;</span>Back
      </a>
      {step && <p className="eyebrow">Build a small plan: step {step} of 7</p>}
    </div>
  );
}
