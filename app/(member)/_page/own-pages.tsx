"use client";

import type { ReactNode } from "react";
import { NavAnchor, type NavLink } from "#components/frame/nav-anchor.tsx";

/** What is looked at on most days. Today itself stands in the row above, on every page. */
const often: NavLink[] = [
  { href: "/plan", label: "Plan" },
  { href: "/progress", label: "Progress" },
  { href: "/journal", label: "Journal" },
];

const sometimes: NavLink[] = [
  { href: "/check-in", label: "Check-in" },
  { href: "/review", label: "Review" },
  { href: "/care-plan", label: "Care plan" },
  { href: "/summary", label: "Summary" },
  { href: "/settings", label: "Settings" },
];

/**
 * The second row of a member’s pages. The fold is the browser’s own, and works without a script. To sign out is no server action
 * here: React would draw the page in two goes for it (docs/decisions/255-…).
 */
export function OwnPages() {
  return (
    <div className="no-print border-t border-line">
      <nav aria-label="Your own pages" className="page nav-row text-small">
        <div className="own-pages">
          <Ways to={often} />
          <details>
            <summary className="nav-link">
              <span>More</span>
            </summary>
            <div className="nav-row border-t border-line">
              <Ways to={sometimes}>
                <li>
                  <form method="post" action="/sign-in/out">
                    <button className="nav-link" type="submit">
                      Sign out
                    </button>
                  </form>
                </li>
              </Ways>
            </div>
          </details>
        </div>
      </nav>
    </div>
  );
}

function Ways({ to, children }: { to: NavLink[]; children?: ReactNode }) {
  return (
    <ul>
      {to.map((link) => (
        <li key={link.href}>
          <NavAnchor {...link} />
        </li>
      ))}
      {children}
    </ul>
  );
}
