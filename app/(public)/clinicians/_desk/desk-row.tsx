import type { ReactNode } from "react";
import type { Guide } from "#content/index.ts";
import { paperAddress, suggestAddress } from "./desk-links.ts";

type Props = { guide: Guide; clinic?: string | undefined };

/** One guide: a box to choose it by, what to be careful of, and each way to hand it out, one press away. */
export function DeskRow({ guide, clinic }: Props) {
  const { slug, front } = guide;
  return (
    <li className="grid gap-x-10 border-b border-line py-2 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
      <div className="option">
        <input
          id={`desk-${slug}`}
          type="checkbox"
          name="practice"
          value={slug}
          aria-describedby={`desk-${slug}-careful`}
        />{" "}
        <label htmlFor={`desk-${slug}`} className="font-semibold">
          {front.title}
        </label>
        <p className="hint" id={`desk-${slug}-careful`}>
          {front.mainCaution}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-5 pl-[2.375rem] text-small lg:grid lg:grid-cols-[auto_auto_auto] lg:gap-x-6 lg:pl-0">
        {[...handouts, ...(clinic === undefined ? [] : others)].map(({ paper, print, label, of }) => (
          <Group key={label} label={label}>
            {sizes.map(({ size, name }) => (
              <Way
                key={size}
                href={paperAddress(slug, paper, { size, print }, clinic)}
                label={name}
                of={`${front.title}: ${of}`}
              />
            ))}
          </Group>
        ))}
        <Group>
          <Way href={`/guides/${slug}`} label="Guide" of={front.title} />
          {clinic === undefined && (
            <>
              <Way href={`/guides/${slug}/easy-read`} label="Easy read" of={front.title} />
              <Way href={`/guides/${slug}/group`} label="Group" of={front.title} />
            </>
          )}
          <Way href={`/guides/${slug}/share`} label="Code" of={front.title} />
          <Way href={suggestAddress(guide, clinic)} label="Suggest" of={front.title} />
        </Group>
      </div>
    </li>
  );
}

const handouts = [
  { paper: "handout", print: "normal", label: "Handout", of: "handout" },
  { paper: "handout", print: "large", label: "Large", of: "handout in large print" },
] as const;

/** Each has a page, which knows no name. Where the desk has one, it leads to the PDFs that bear it instead. */
const others = [
  { paper: "easy-read", print: "normal", label: "Easy read", of: "easy read" },
  { paper: "group", print: "normal", label: "Group", of: "group" },
] as const;

const sizes = [
  { size: "A4", name: "A4" },
  { size: "LETTER", name: "US Letter" },
] as const;

function Group({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      {label && <span className="text-quiet">{label}</span>} {children}
    </p>
  );
}

/** Whoever hears the links one by one hears of what each is. */
function Way({ href, label, of }: { href: string; label: string; of: string }) {
  return (
    <>
      <a className="inline-flex min-h-11 min-w-6 items-center" href={href}>
        {label}
        <span className="visually-hidden"> ({of})</span>
      </a>{" "}
    </>
  );
}
