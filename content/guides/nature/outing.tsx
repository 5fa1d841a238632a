import { greenPlaces } from "./places.ts";

const blanks = [
  { name: "nature-where", label: "Where exactly?", hint: "Such as: the bench by the pond" },
  { name: "nature-when", label: "When?", hint: "Such as: Saturday, after the shop" },
  { name: "nature-who", label: "With whom, if anybody?", hint: "A dog counts" },
] as const;

/** Where to go, and when. */
export function Outing() {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 print:grid-cols-2">
      <label className="grid content-start gap-1">
        <span className="label">What is within reach?</span>{" "}
        <select className="input" name="nature-place" defaultValue="">
          <option value="">Choose one</option>
          {greenPlaces.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>{" "}
      {blanks.map(({ name, label, hint }) => (
        <label key={name} className="grid content-start gap-1">
          <span className="label">{label}</span>{" "}
          <input className="input" name={name} type="text" autoComplete="off" maxLength={100} />{" "}
          <span className="hint">{hint}</span>{" "}
        </label>
      ))}
    </div>
  );
}
