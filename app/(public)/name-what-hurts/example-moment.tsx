import { example } from "#content/pages/name-what-hurts/example.ts";
import { partsOfMoment } from "#content/pages/name-what-hurts/parts.ts";

/** A filled-in circle to look at, plainly called made up. */
export function ExampleMoment() {
  return (
    <section className="max-w-[44rem]" aria-labelledby="example-title">
      <h3 id="example-title">An example</h3>
      <p className="mt-1">{example.who}</p>
      <dl className="mt-3">
        {partsOfMoment.map(({ name, label }) => (
          <div key={name} className="border-t border-line py-2">
            <dt className="label">{label}</dt>
            <dd>{example.wrote[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">{example.round}</p>
      <p className="mt-2">{example.begin}</p>
    </section>
  );
}
