import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { WithHelpAddress } from "#content/help/help-now-link.tsx";
import { pageBySlug } from "#content/index.ts";
import { blankMoment } from "#content/paper/blanks.ts";
import { keepWithTool } from "../_keep/actions.ts";
import { Awake } from "../_page/awake.tsx";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { StandingText } from "../_page/standing-text.tsx";
import { ExampleMoment } from "./example-moment.tsx";
import { KeepCircle } from "./keep-circle.tsx";
import { WaysOut } from "./ways-out.tsx";
import "#content/pages/name-what-hurts/circle.css";

const tool = { id: "pattern", label: "Your own circle" };

export function generateMetadata(): Metadata {
  const { title, summary } = namingPage().front;
  return pageMetadata({ path: "/name-what-hurts", title, description: summary });
}

/** The words of the page, and a moment to look at as a circle. */
export default function NameWhatHurtsPage() {
  const page = namingPage();
  return (
    <article>
      <PageHead front={page.front} drawing="words" />
      <StandingText page={page} more={[tool]} />
      <Awake when="scroll" className="panel mt-12" id={tool.id} aria-labelledby="pattern-title">
        <h2 id="pattern-title">{tool.label}</h2>
        <p className="mt-1 mb-4 max-w-[44rem]">
          Nothing is sent unless you press “Keep this”. You can print it, or take{" "}
          <PrintedLink to={blankMoment.href}>an empty one on paper</PrintedLink>.
        </p>
        <WithHelpAddress address={bare(addressOf("/help-now"))}>
          <KeepCircle action={keepWithTool} />
        </WithHelpAddress>
      </Awake>
      <div className="mt-8">
        <ExampleMoment />
        <WaysOut />
      </div>
    </article>
  );
}

function namingPage() {
  return pageBySlug("name-what-hurts") ?? notFound();
}
