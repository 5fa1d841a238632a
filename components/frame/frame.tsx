"use client";

import type { ReactNode } from "react";
import { BesideCare } from "./beside-care.tsx";
import { Landing } from "./landing.tsx";
import { NavAnchor, type NavLink } from "./nav-anchor.tsx";
import { doesLieReady, LiesReady } from "./needs-script.tsx";
import { ScriptsArrived } from "./scripts-arrived.tsx";

/** The same for everybody, on every page: who reads is not known here. Today leads to sign-in where need be. */
const mainLinks: (NavLink & { look?: string })[] = [
  { href: "/today", label: "Today" },
  { href: "/guides", label: "Guides" },
  { href: "/paths", label: "Paths" },
  { href: "/search", label: "Search" },
  // Where there is little room, one word has to do. On the smallest phones, five do not fit on a line: there it is in the foot.
  { href: "/clinicians", label: "For clinicians", look: "hidden md:block" },
  { href: "/clinicians", label: "Handouts", look: "hidden min-[23rem]:block md:hidden" },
];

const footerLinks: NavLink[] = [
  { href: "/when-to-seek-help", label: "When to seek help" },
  { href: "/how-self-healing-works", label: "How self-healing works" },
  { href: "/evidence", label: "The evidence" },
  { href: "/clinicians", label: "For clinicians" },
  { href: "/about", label: "About" },
  { href: "/privacy", label: "Privacy" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/sign-in", label: "Sign in or out" },
];

/** What stands around every page: the way past the navigation, the way to help, and what Tend is not. */
type Props = {
  /** A second row of ways, where the reader has one. */
  own?: ReactNode;
  /** The address of Help now in full: on paper no link can be pressed. */
  help: string;
  children: ReactNode;
};

/** Drawn in the browser too: what frames a page and its errors would otherwise be sent as data once more, in each of them. */
export function Frame({ own, help, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <ScriptsArrived />
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="border-b border-line">
        <div className="page grid grid-cols-[1fr_auto] items-center gap-x-6 pt-4 md:grid-cols-[auto_1fr_auto] md:py-3">
          <a
            className="font-serif text-[1.75rem] leading-none whitespace-nowrap text-ink no-underline"
            href="/"
          >
            Tend
          </a>
          <nav
            aria-label="Main"
            className="nav-row order-last col-span-2 md:order-none md:col-span-1 md:justify-self-end"
          >
            <ul>
              {mainLinks.map(({ look, ...link }) => (
                <li key={link.label} className={look}>
                  <NavAnchor {...link} isWithin={own !== undefined && link.href === "/today"} />
                </li>
              ))}
            </ul>
          </nav>
          <a className="button-quiet no-print !px-4 !font-normal" href="/help-now">
            Help now
          </a>
        </div>
        {own}
      </header>
      <main id="main" tabIndex={-1} className="page w-full flex-1 pt-10 pb-24 md:pt-14">
        <LiesReady value={doesLieReady()}>{children}</LiesReady>
      </main>
      <Landing />
      <footer className="border-t border-line">
        <div className="page grid gap-3 py-8 text-small text-quiet md:grid-cols-[1fr_auto] md:gap-10">
          <p className="max-w-[34rem]">
            <BesideCare help={help} />
          </p>
          <nav aria-label="About Tend" className="nav-row md:mx-0">
            <ul className="md:grid md:grid-cols-2">
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <NavAnchor {...link} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </div>
  );
}
