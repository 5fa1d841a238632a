type Props = {
  /** As they were typed. */
  from: string;
  to: string;
  /** Whether no days can be made of that. */
  isWrong: boolean;
};

/** A plain form that asks for nothing but to be shown. */
export function ChooseDays({ from, to, isWrong }: Props) {
  const problem = isWrong ? "days-problem" : undefined;
  return (
    <form action="/settings/delete-days" method="get" className="grid gap-3">
      {isWrong && (
        <p className="field-error" id="days-problem">
          <span className="visually-hidden">Error: </span>
          Choose two days, the first of them not after the last.
        </p>
      )}
      <p className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <DayAsked name="from" label="First day" day={from} problem={problem} />{" "}
        <DayAsked name="to" label="Last day" day={to} problem={problem} />{" "}
        <button className="button-quiet" type="submit">
          Show what would go
        </button>
      </p>
    </form>
  );
}

type DayProps = { name: string; label: string; day: string; problem: string | undefined };

function DayAsked({ name, label, day, problem }: DayProps) {
  return (
    <span className="field">
      <label htmlFor={`days-${name}`}>{label}</label>{" "}
      <input
        className="input !w-auto"
        type="date"
        id={`days-${name}`}
        name={name}
        defaultValue={day}
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem}
      />
    </span>
  );
}
