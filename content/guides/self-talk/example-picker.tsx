import { useChosen } from "#content/kit/chosen.ts";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { type Example, exampleById, examples } from "./examples.ts";

/** One example at a time, by what it is about. */
export function ExamplePicker() {
  const [example, setExample, choices] = useChosen(readExample, examples[0]);

  return (
    <div className="needs-script no-print grid gap-5">
      <fieldset ref={choices}>
        <legend className="label mb-2">See an example. What is it about?</legend>
        <div className="choices">
          {examples.map(({ id, label }, place) => (
            <label className="choice" key={id}>
              <input
                type="radio"
                name="example"
                value={id}
                defaultChecked={place === 0}
                onChange={() => setExample(exampleById(id))}
              />{" "}
              {label}{" "}
            </label>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        <ExampleLines example={example} />
      </div>
    </div>
  );
}

function readExample(choices: HTMLFieldSetElement): Example {
  return exampleById(writtenBelow(choices).example);
}

/** All the examples at once, for a page without a script. */
export function ExampleSheet() {
  return (
    <div className="without-script grid gap-6">
      {examples.map((example) => (
        <div key={example.id}>
          <h3>{example.label}</h3>
          <ExampleLines example={example} />
        </div>
      ))}
      <p>
        You can also say the last sentence to yourself by name, as a friend would: “Ada, you made a mistake,
        and you can put part of it right.”
      </p>
    </div>
  );
}

function ExampleLines({ example: { said, friend, keep } }: { example: Example }) {
  return (
    <dl className="grid max-w-[40rem] gap-x-5 gap-y-1 md:grid-cols-[11rem_1fr]">
      <dt className="text-quiet">What I said</dt>
      <dd>“{said}”</dd>
      <dt className="text-quiet">To a friend</dt>
      <dd>“{friend}”</dd>
      <dt className="text-quiet">A fair sentence</dt>
      <dd className="font-semibold">“{keep}”</dd>
    </dl>
  );
}
