"use client";

import { usePathname } from "next/navigation";

export type NavLink = { href: string; label: string };

/** A way to a part of the site, marked while the reader is in it. */
export function NavAnchor({ href, label }: NavLink) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <a
      className="inline-flex min-h-11 items-center px-1.5 text-ink min-[24rem]:px-2 no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-accent md:px-3"
      href={href}
      aria-current={current}
    >
      {label}
    </a>
  );
}
