"use client";

import { usePathname } from "next/navigation";

export type NavLink = { href: string; label: string };

type Props = NavLink & {
  /** Whether the page belongs to that part, though its address does not say so. */
  isWithin?: boolean;
};

/** A way to a part of the site, marked while the reader is in it. */
export function NavAnchor({ href, label, isWithin = false }: Props) {
  const path = usePathname();
  const current = path === href ? "page" : isWithin || path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <a className="nav-link" href={href} aria-current={current}>
      {label}
    </a>
  );
}
