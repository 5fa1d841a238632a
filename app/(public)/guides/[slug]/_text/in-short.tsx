import { effortInWords, timeInWords } from "#content/demands.ts";
import { areas, cautionsOf, type GuideFront, kinds } from "#content/index.ts";
import { surenessFor } from "#content/shown.ts";
import { joined } from "#domain/joined.mjs";
import { addressOf, bare } from "../../../../_site/addresses.ts";

/** All that somebody needs to decide whether this is for them: whom it may harm first, then what it takes, then how sure we are. */
export function InShort({ front }: { front: GuideFront }) {
  return (
    <div className="in-short">
      <section aria-labelledby="careful">
        <h2 id="careful" className="in-short-title text-warm">
          Be careful
        </h2>
        <ul>
          {cautionsOf(front).map((caution) => (
            <li key={caution}>{joined(caution)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="in-short">
        <h2 id="in-short" className="in-short-title">
          What it takes
        </h2>
        <dl>
          <Fact term="Time" text={timeInWords(front)} />
          <Fact term="As studied" text={front.studied} />
          <Fact term="Effort" text={effortInWords(front)} />
          <Fact term="On a bad day" text={front.tiny} />
          <Fact term="Works with" text={kindsInWords(front)} />
          <Fact term="You need" text={front.needs} />
        </dl>
      </section>
      <section aria-labelledby="how-sure">
        <h2 id="how-sure" className="in-short-title">
          How sure we are that it helps
        </h2>
        <dl>
          {front.areas.map((area) => (
            <div key={area}>
              <dt>
                <a href={`/areas/${area}`} data-address={bare(addressOf(`/areas/${area}`))}>
                  {areas[area]}
                </a>
              </dt>
              <dd>{surenessFor(front, area)}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">
          <a href="#evidence">What was tested, and on whom</a>
        </p>
      </section>
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{joined(text)}</dd>
    </div>
  );
}

function kindsInWords(front: GuideFront): string {
  const [first = "", ...others] = front.kinds.map((kind) => kinds[kind]);
  return [first, ...others.map((kind) => kind.toLowerCase())].join(" and ");
}
