import type { Metadata } from "next";
import { joined } from "#domain/joined.mjs";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { FigureTable } from "../../_record/chart-table.tsx";
import { opened, pathOf } from "../../_record/progress-path.ts";
import { askedOf, type Practice, practiceSchema, readView, type View } from "../../_record/progress-view.ts";
import { askedInWords, onPlanInWords, spanTitle, timesInWords } from "../words.ts";
import { type Figures, practiceFigures, sharedFigures } from "./figures.ts";
import { RatingsChart } from "./ratings-chart.tsx";
import { ReturnsChart } from "./returns-chart.tsx";
import { WeeksChart } from "./weeks-chart.tsx";

export const metadata: Metadata = { title: "Progress in figures" };

type Words = string | string[];
type Props = { searchParams: Promise<{ weeks?: Words; until?: Words; practice?: Words }> };

/** What a record shows when looked at closely, each drawing with its figures: of one practice, or of all in these weeks. */
export default async function FiguresPage({ searchParams }: Props) {
  const address = await searchParams;
  const asked = askedOf(address);
  const only = practiceSchema.parse(address.practice);
  const here = pathOf(asked, "/progress/figures", only ? { practice: only } : {});
  return memberPage(here, async (member, instant) => {
    const view = await readView(member, asked, todayOf(member, instant));
    const practices = view.practices.filter(({ item }) => only === undefined || item.id === only);
    const shared = only === undefined ? sharedFigures(view) : [];
    return (
      <>
        <p className="no-print mb-2">
          <a
            className="inline-flex min-h-11 items-center"
            href={only ? opened(pathOf(asked), only) : pathOf(asked)}
          >
            <span aria-hidden="true">←&nbsp;</span>Back to Progress
          </a>
        </p>
        <h1>{spanTitle(view.span, view.today)}, in figures</h1>
        {practices.map((practice) => (
          <PracticeFigures key={practice.item.id} practice={practice} view={view} />
        ))}
        {shared.length > 0 && (
          <section className="mt-12 border-t-2 border-ink pt-4" aria-labelledby="title-all">
            <h2 id="title-all">All of it together</h2>
            <div className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(100%,26rem),1fr))] items-start gap-x-16 gap-y-8">
              {shared.map((figures) => (
                <Titled key={figures.title} figures={figures} />
              ))}
            </div>
          </section>
        )}
        {practices.length + shared.length === 0 && (
          <p className="mt-8">No practice was in your plan in these weeks.</p>
        )}
      </>
    );
  });
}

function PracticeFigures({ practice, view }: { practice: Practice; view: View }) {
  const { item, title } = practice;
  const { wrote, times, ratings, returns } = practiceFigures(practice, view);
  const chart = { practice, view };
  return (
    <section id={item.id} className="mt-12 border-t-2 border-ink pt-4" aria-labelledby={`title-${item.id}`}>
      <h2 id={`title-${item.id}`}>{joined(`${title}: ${timesInWords(practice, view.span)}`)}</h2>
      <p className="measure mt-1">{joined(`${askedInWords(practice, view)} ${onPlanInWords(practice)}`)}</p>
      <div className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(100%,26rem),1fr))] items-start gap-x-16 gap-y-8">
        <WeeksChart {...chart} table={<Table figures={times} whose={title} />} />
        <RatingsChart {...chart} table={<Table figures={ratings} whose={title} />} />
        <ReturnsChart {...chart} table={<Table figures={returns} whose={title} />} />
        <Titled figures={wrote} whose={title} />
      </div>
    </section>
  );
}

type TableProps = { figures: Figures; whose?: string };

function Titled(props: TableProps) {
  return (
    <section className="max-w-[30rem]">
      <h3 className="mb-2">{props.figures.title}</h3>
      <Table {...props} />
    </section>
  );
}

function Table({ figures: { title, header, rows, csv }, whose }: TableProps) {
  return (
    <div className="mt-3">
      <FigureTable
        label={whose ? `${whose}, ${title.toLowerCase()}` : title}
        header={header}
        rows={rows}
        {...(csv ? { csv } : {})}
      />
    </div>
  );
}
