import { bare, shortAddress } from "#app/_site/addresses.ts";
import { guides } from "#content/index.ts";

/** On paper, once, where each guide is: for a page that names guides so often, or in cells so narrow, that an address behind each name would be in the way. */
export function GuideAddresses() {
  return (
    <section className="print-only mt-6" aria-label="Where each guide is">
      <h3 className="text-[9pt]">Where each guide is</h3>
      <ul className="mt-1 columns-3 gap-x-4 text-[7.5pt] leading-snug">
        {guides.map(({ slug, front }) => (
          <li key={slug} className="max-w-none text-[length:inherit] leading-[inherit]">
            {front.title}: {bare(shortAddress(slug))}
          </li>
        ))}
      </ul>
    </section>
  );
}
