import { FieldError } from "./error-summary.tsx";
import { type FormState, type FormValues, textOf } from "./form-state.ts";

export type PartProps = { state: FormState; values: FormValues };

type Name = "place" | "time" | "tiny" | "obstacle" | "obstaclePlan" | "supporter";

/** What a practice can lean on, folded away until there is something in it, or something wrong with it. */
export function Supports({
  isWhole,
  guideTiny,
  ...part
}: PartProps & { isWhole: boolean; guideTiny: string }) {
  const folded: Name[] = [
    "obstacle",
    "obstaclePlan",
    "supporter",
    "time",
    ...(isWhole ? [] : (["place"] as const)),
  ];
  const isUsed =
    folded.some((name) => part.state.errors[name] || textOf(part.values, name)) ||
    (!isWhole && (part.state.errors.tiny || textOf(part.values, "tiny") !== guideTiny));
  const tiny = (
    <TextField
      {...part}
      name="tiny"
      label="On a bad day, the tiny version"
      hint="It counts in full. Leave it as it is, or write your own."
    />
  );
  return (
    <>
      {isWhole && tiny}
      <details open={Boolean(isUsed)}>
        <summary className="inline-flex min-h-11 items-center text-accent underline">
          {isWhole ? "Add a plan for hard days" : "Add a place, or a plan for hard days"}
        </summary>
        <div className="mt-4 grid grid-cols-1 gap-8">
          {!isWhole && <TextField {...part} name="place" label="Where will you do it?" />}
          {!isWhole && tiny}
          <Obstacle {...part} />
          <TextField
            {...part}
            name="supporter"
            label="Who could support me"
            hint="A first name is enough. Nobody is told. You can leave it empty."
          />
          <TextField
            {...part}
            name="time"
            type="time"
            label="Clock time"
            hint="Only if a time helps you more than a moment. You can leave it empty."
          />
        </div>
      </details>
    </>
  );
}

function Obstacle({ state, values }: PartProps) {
  const blank = (name: "obstacle" | "obstaclePlan") => ({
    className: "blank min-w-40 [field-sizing:content]",
    id: `practice-${name}`,
    name,
    defaultValue: textOf(values, name),
    autoComplete: "off",
    "aria-describedby": `practice-${name}-error`,
    "aria-invalid": Boolean(state.errors[name]),
  });
  return (
    <fieldset>
      <legend className="label">What could get in the way?</legend>
      <p className="mt-1 font-serif text-h3 leading-[2.1]">
        <label htmlFor="practice-obstacle">If</label> <input {...blank("obstacle")} />,{" "}
        <label htmlFor="practice-obstaclePlan">I will</label> <input {...blank("obstaclePlan")} />.
      </p>
      <p className="hint">Such as: if the bus is late, I will do the tiny version. You can leave it empty.</p>
      <FieldError state={state} prefix="practice" name="obstacle" />
      <FieldError state={state} prefix="practice" name="obstaclePlan" />
    </fieldset>
  );
}

type TextFieldProps = PartProps & {
  name: Name;
  label: string;
  hint?: string;
  type?: "text" | "time";
};

function TextField({ state, values, name, label, hint, type = "text" }: TextFieldProps) {
  const id = `practice-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError state={state} prefix="practice" name={name} />
      <input
        className={type === "time" ? "input !w-auto justify-self-start" : "input"}
        id={id}
        name={name}
        type={type}
        defaultValue={textOf(values, name)}
        autoComplete="off"
        aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-error`}
        aria-invalid={Boolean(state.errors[name])}
      />
    </div>
  );
}
