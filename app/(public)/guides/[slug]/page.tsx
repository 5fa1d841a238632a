import type { Metadata } from "next";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { WithHelpAddress } from "#content/help/help-now-link.tsx";
import { hasLine, kindOfGuide } from "#content/journal/kinds.ts";
import { Tool } from "#content/kit/tool.tsx";
import { sheetOf } from "#content/paper/paper.ts";
import { keepWithTool } from "../../_keep/actions.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { GuideBody } from "./_text/guide-body.tsx";
import { GuideSide } from "./_text/guide-side.tsx";
import { AddToPlan } from "./add-to-plan.tsx";
import { Evidence } from "./evidence.tsx";
import { ForClinicians } from "./for-clinicians.tsx";
import { Colophon, GuideHead } from "./guide-head.tsx";
import { HandoutWithWords } from "./handout-with-words.tsx";
import { KeepThis } from "./keep-this.tsx";
import { SectionLink } from "./section-link.tsx";
import { StructuredData } from "./structured-data.tsx";
import "./lesson.css";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

export async function generateMetadata(asked: OfGuide): Promise<Metadata> {
  const { slug, front } = await guideAt(asked);
  return pageMetadata({ path: `/guides/${slug}`, title: front.title, description: front.summary });
}

export default async function GuidePage(asked: OfGuide) {
  const guide = await guideAt(asked);
  const { front, slug } = guide;
  const kind = kindOfGuide(slug);
  // Whoever writes is told first where the words go.
  const isWritten = kind !== undefined && !hasLine(kind);
  // What stands in the tool has its place on the handout, which opens in a tab of its own.
  const hasPaper = !sheetOf(slug).byHand;
  const intro = <p className="guide-tool-intro">{front.toolIntro}</p>;
  return (
    <article className="guide">
      <StructuredData guide={guide} />
      <GuideHead guide={guide} />
      <Awake
        when="scroll"
        className={`panel guide-tool ${hasPaper ? "with-paper" : ""}`}
        id="try"
        aria-labelledby="try-title"
      >
        <h2 id="try-title">
          <SectionLink to="try">{front.toolTitle}</SectionLink>
        </h2>
        {isWritten && intro}
        <WithHelpAddress address={bare(addressOf("/help-now"))}>
          {kind ? (
            <KeepThis
              action={keepWithTool}
              slug={slug}
              kind={kind}
              hasLine={hasLine(kind)}
              hasPdf={hasPaper}
            />
          ) : (
            <Tool slug={slug} />
          )}
        </WithHelpAddress>
        {hasPaper && <HandoutWithWords slug={slug} />}
      </Awake>
      <div className="with-side">
        <GuideSide guide={guide} />
        <div className="beside">
          <GuideBody guide={guide} />
          <AddToPlan slug={slug} front={front} />
          <Evidence claims={front.claims}>
            <ForClinicians guide={guide} />
            <Colophon front={front} />
          </Evidence>
        </div>
      </div>
    </article>
  );
}
