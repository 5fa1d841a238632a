import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";
import { drawings } from "#components/drawing/drawing.tsx";

export const alt = "The title of the guide and its line drawing";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

const font = "node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff";

export const dynamicParams = false;
export const generateStaticParams = everyGuide;

/** The card shown when a guide is shared, drawn once when Tend is built. Colours are those of the light theme. */
export default async function GuideCard(asked: OfGuide) {
  const { front } = await guideAt(asked);
  const column = { display: "flex", flexDirection: "column" } as const;
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        padding: 80,
        gap: 60,
        alignItems: "center",
        background: "#faf8f2",
        color: "#1d2925",
        fontFamily: "Newsreader",
      }}
    >
      <div style={{ ...column, flex: 1, gap: 28 }}>
        <div style={{ fontSize: 34, color: "#46534d" }}>Tend</div>
        <div style={{ fontSize: 84, lineHeight: 1.05 }}>{front.title}</div>
        <div style={{ fontSize: 36, lineHeight: 1.35 }}>{front.summary}</div>
      </div>
      <svg
        width="300"
        height="300"
        viewBox="0 0 96 96"
        fill="none"
        stroke="#2c5a4c"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {withoutFragment(drawings[front.drawing])}
        <path d="M8 89H88" stroke="#a84e24" />
      </svg>
    </div>,
    {
      ...size,
      fonts: [{ name: "Newsreader", data: await readFile(join(process.cwd(), font)), weight: 500 }],
    },
  );
}

/** The renderer of cards knows no fragments. */
function withoutFragment(drawing: ReactNode): ReactNode {
  const isFragment = isValidElement(drawing) && drawing.type === Fragment;
  return isFragment ? (drawing as ReactElement<{ children: ReactNode }>).props.children : drawing;
}
