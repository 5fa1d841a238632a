import { PrintedLink } from "#app/_site/printed-link.tsx";
import { guideTitle } from "#content/index.ts";
import { partsOfMoment } from "#content/pages/name-what-hurts/parts.ts";

/** Where the circle can be broken, and the guides that work there. */
export function WaysOut() {
  return (
    <section className="mt-8 border-t border-line pt-4" aria-labelledby="ways-out">
      <h3 id="ways-out">Where a circle can be broken</h3>
      <p className="mt-1 max-w-[44rem]">
        Each part pushes the next, so a change in one can reach the others. One is enough.
      </p>
      <ul className="mt-3 max-w-[44rem]">
        {partsOfMoment.map(({ name, label, way, ways }) => (
          <li key={name} className="border-t border-line py-2">
            <span className="label block">{label}</span> {way}:{" "}
            {ways.map((slug, place) => (
              <span key={slug}>
                {place > 0 && " or "}
                <PrintedLink to={`/guides/${slug}`} shorter={`/g/${slug}`}>
                  {calledThere(slug)}
                </PrintedLink>
              </span>
            ))}
            .
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A guide within a sentence: what its title says before any colon. */
function calledThere(slug: string): string {
  return guideTitle(slug).replace(/:.*/, "").toLowerCase();
}
