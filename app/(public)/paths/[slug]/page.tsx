import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NeedsCookie } from "#app/_forms/needs-cookie.tsx";
import { HopeForm } from "#app/_path/hope-form.tsx";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { blankStayingWell } from "#content/paper/blanks.ts";
import { type Path, pathBySlug, paths } from "#content/paths/paths.ts";
import { Awake } from "../../_page/awake.tsx";
import { PageHead } from "../../_page/page-head.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { beginFromPath } from "./actions.ts";
import { WeekOfPath } from "./week-of-path.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return paths.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = pathBySlug((await params).slug);
  if (!path) return {};
  const { title, summary } = path.front;
  return pageMetadata({ path: `/paths/${path.slug}`, title, description: summary });
}

/** A path from its first week to its last, to be read, printed, or begun. */
export default async function PathPage({ params }: Props) {
  const path = pathBySlug((await params).slug) ?? notFound();
  const { front, Body } = path;
  return (
    <article>
      <p className="eyebrow no-print">
        <a href="/paths">Paths</a>
      </p>
      <PageHead front={front} />
      <Beginning path={path} />
      {front.weeks.map((week, place) => (
        <WeekOfPath key={week.title} week={week} number={place + 1} />
      ))}
      <section className="mt-12 max-w-[40rem] border-t-2 border-ink pt-5" aria-labelledby="after-title">
        <h2 id="after-title">After the four weeks</h2>
        <p className="mt-2">
          Write down what you want to remember: your early signs, what helped, what to do in a bad week, and
          whom to ask. Members find much of it filled in from their own record. On paper there is{" "}
          <PrintedLink to={blankStayingWell.href}>an empty sheet</PrintedLink>.
        </p>
      </section>
      <div className="prose mt-12">
        <Body />
      </div>
    </article>
  );
}

function Beginning({ path: { slug, front } }: { path: Path }) {
  return (
    <Awake when="touch" className="mt-8 max-w-[40rem]" aria-labelledby="begin-title">
      <h2 id="begin-title">Before you begin</h2>
      <p className="mt-2">
        Think of one thing that you would like to be able to do again. Something small that you could see from
        outside. It shows you the way better than “feel better” does.
      </p>
      <p className="mt-2">
        This is not a treatment. A week lasts as long as you need; you can do one again, leave one out, or
        stop.
      </p>
      <HopeForm
        action={beginFromPath}
        submit="Begin this path"
        here={`/paths/${slug}`}
        path={slug}
        hopes={front.hopes}
      >
        <PrintButton label="Print it" />
      </HopeForm>
      <p className="hint no-print mt-3">
        To begin you sign in with an e-mail link. What you wrote comes with you, and the first week goes into
        your plan. You may leave it blank. Reading and printing need nothing. <NeedsCookie />
      </p>
    </Awake>
  );
}
