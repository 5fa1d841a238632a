import type { ReactNode } from "react";
import type { Guide } from "#content/index.ts";
import { handoutAddress, suggestAddress } from "./desk-links.ts";

type Props = { guide: Guide; clinic?: string | undefined };

/** One guide: a box to choose it by, what to be careful of, and each way to hand it out, one press away. */
export function DeskRow({ guide, clinic }: Props) {
  const { slug, front } = guide;
  const paper = (size: "A4" | "LETTER", print: "normal" | "large") =>
    handoutAddress(slug, { paper: size, print }, clinic);
  return (
    <li className="grid gap-x-10 border-b border-line py-2 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
      <div className="option">
        <input
          id={`desk-${slug}`}
          type="checkbox"
          name="practice"
          value={slug}
          aria-describedby={`desk-${slug}-careful`}
        />
        <label htmlFor={`desk-${slug}`} className="font-semibold">
          {front.title}
        </label>
        <p className="hint" id={`desk-${slug}-careful`}>
          {front.mainCaution}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-5 pl-[2.375rem] text-small lg:grid lg:grid-cols-[auto_auto_auto] lg:gap-x-6 lg:pl-0">
        <Group label="Handout">
          <Way href={paper("A4", "normal")} label="A4" of={`${front.title}: handout`} />
          <Way href={paper("LETTER", "normal")} label="US Letter" of={`${front.title}: handout`} />
        </Group>
        <Group label="Large">
          <Way href={paper("A4", "large")} label="A4" of={`${front.title}: handout in large print`} />
          <Way
            href={paper("LETTER", "large")}
            label="US Letter"
            of={`${front.title}: handout in large print`}
          />
        </Group>
        <Group>
          <Way href={`/guides/${slug}`} label="Guide" of={front.title} />
          <Way href={`/guides/${slug}/easy-read`} label="Easy read" of={front.title} />
          <Way href={`/guides/${slug}/share`} label="Code" of={front.title} />
          <Way href={suggestAddress(guide, clinic)} label="Suggest" of={front.title} />
        </Group>
      </div>
    </li>
  );
}

function Group({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      {label && <span className="text-quiet">{label}</span>}
      {children}
    </p>
  );
}

/** Whoever hears the links one by one hears of what each is. */
function Way({ href, label, of }: { href: string; label: string; of: string }) {
  return (
    <a className="inline-flex min-h-11 min-w-6 items-center" href={href}>
      {label}
      <span className="visually-hidden"> ({of})</span>
    </a>
  );
}
