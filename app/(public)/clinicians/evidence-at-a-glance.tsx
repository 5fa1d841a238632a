import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { areas, type Guide, guides } from "#content/index.ts";
import { whatIsShownFor } from "#content/shown.ts";
import { daySchema, formatDay } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { GuideAddresses } from "../_page/guide-addresses.tsx";
import { Licence } from "../_page/licence.tsx";

/** The day on which one of the guides was last changed. */
const lastChanged = daySchema.parse(
  guides
    .map(({ front }) => front.changed)
    .sort()
    .at(-1),
);

const columns = ["Technique", "As studied", "For what, and how sure", "Main caution"];

/** Every technique in a row, on one sheet of paper; on a phone, one below the other. */
export function EvidenceAtAGlance() {
  return (
    <section
      id="at-a-glance"
      className="mt-16 border-t-2 border-ink pt-5 print:mt-0 print:break-before-page print:border-0 print:pt-0"
      aria-labelledby="glance-title"
    >
      <h2 id="glance-title">All techniques at a glance</h2>
      <p className="mt-2 max-w-[44rem] print:mt-1 print:text-[9pt]">
        For each, what was shown of the practice itself for its main use. What a whole course or a therapist
        achieved does not count here. The guides hold all claims, the ones against too, and all cautions.
      </p>
      <table className="mt-5 block w-full border-collapse text-small md:table print:mt-2 print:table print:text-[8.5pt] print:leading-snug">
        <caption className="visually-hidden">Each technique with its evidence and its main caution</caption>
        <thead className="hidden md:table-header-group print:table-header-group">
          <tr className="text-left">
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-ink py-1 pr-4 align-bottom">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group print:table-row-group">
          {guides.map((guide) => (
            <Row key={guide.slug} guide={guide} />
          ))}
        </tbody>
      </table>
      <GuideAddresses />
      <p className="mt-4 text-small text-quiet print:mt-2 print:text-[8.5pt] print:text-black">
        Tend, {bare(addressOf("/clinicians"))}. As of {formatDay(lastChanged, "dated")}. You may copy and hand
        out these words (
        <Licence />
        ), with Tend named as the source.
      </p>
    </section>
  );
}

const cell = "block py-1 md:table-cell md:py-2 md:pr-4 print:table-cell print:py-[2pt] print:pr-3 align-top";

function Row({ guide: { slug, front } }: { guide: Guide }) {
  const [main] = front.areas;
  return (
    <tr className="block border-b border-line py-3 md:table-row print:table-row">
      <th scope="row" className={`${cell} text-left font-semibold md:w-[16%] print:w-[16%]`}>
        <a href={`/guides/${slug}`}>{front.title}</a>
      </th>
      <td className={`${cell} md:w-[20%] print:w-[19%]`}>
        <Label>As studied: </Label>
        {joined(front.studied)}
      </td>
      <td className={`${cell} md:w-[32%] print:w-[34%]`}>
        {main && (
          <>
            <strong>{areas[main]}.</strong> {joined(whatIsShownFor(front, main))}
          </>
        )}
      </td>
      <td className={cell}>
        <Label>Main caution: </Label>
        {joined(front.mainCaution)}
      </td>
    </tr>
  );
}

/** The head of its column, where a narrow screen has none. */
function Label({ children }: { children: ReactNode }) {
  return <span className="text-quiet md:hidden print:hidden">{children}</span>;
}
