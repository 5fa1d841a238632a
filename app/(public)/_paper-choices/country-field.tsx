import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";

type Props = {
  /** By which style sheets ask what is chosen, too. */
  id: string;
  label?: string;
};

/** Which country’s helplines are on a paper. */
export function CountryField({ id, label = "Which country’s helplines" }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>{" "}
      <select
        id={id}
        name="country"
        className="input !w-auto"
        defaultValue={helpAnywhere.code}
        autoComplete="off"
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
