import { PrintedLink } from "#app/_site/printed-link.tsx";
import { guides } from "#content/index.ts";
import { Browse } from "../_guides/browse.tsx";
import { GuideRow } from "../_guides/guide-row.tsx";
import { SearchForm } from "../_guides/search-form.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";

export const metadata = pageMetadata({
  path: "/guides",
  title: "Guides",
  description: "All guides: what each is for, how long it takes, and what it asks of you.",
});

export default function GuidesPage() {
  return (
    <>
      <h1>Guides</h1>
      <p className="lede mt-4 max-w-[42rem]">
        Pick one you would not mind doing on a tired day. The ones we enjoy are the ones we keep.
      </p>
      <p className="mt-3">
        Not sure which? <PrintedLink to="/plan/new">Answer a few questions</PrintedLink>, and we suggest
        three. Or <PrintedLink to="/paths">walk a path</PrintedLink>, four weeks that lead through some of
        them.
      </p>
      <div className="mt-8 mb-12">
        <SearchForm />
      </div>
      <Browse />
      <h2 id="all" className="mt-14">
        All guides
      </h2>
      <ul className="mt-4 border-t-2 border-ink">
        {guides.map((guide) => (
          <GuideRow key={guide.slug} guide={guide} heading="h3" />
        ))}
      </ul>
      <p className="mt-8 max-w-[40rem]">
        If things have been very hard for two weeks or more,{" "}
        <PrintedLink to="/when-to-seek-help">see when to seek help</PrintedLink> first.
      </p>
    </>
  );
}
