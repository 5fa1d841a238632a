import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";

type Props = {
  id: string;
  label: string;
  /** Where it is not sent, style sheets ask it what is chosen. */
  name?: string;
  className?: string;
};

/** Whose helplines stand on a paper. */
export function CountryField({ id, label, name, className = "field" }: Props) {
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="input !w-auto"
        defaultValue={helpAnywhere.code}
        autoComplete="off"
      >
        {countries.map(({ code, name: country }) => (
          <option key={code} value={code}>
            {country}
          </option>
        ))}
      </select>
    </div>
  );
}
