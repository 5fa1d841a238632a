"use client";

import { createContext, type ReactNode, useContext } from "react";

const Address = createContext<string | undefined>(undefined);

/** Tells the tools within it where Help now is, as it is printed: they are drawn in a browser, which knows no address of ours. */
export function WithHelpAddress({ address, children }: { address: string; children: ReactNode }) {
  return <Address value={address}>{children}</Address>;
}

/** The way to Help now from a tool, or to one part of it. On paper its address stands behind it. */
export function HelpNowLink({ part, children = "Help now" }: { part?: string; children?: ReactNode }) {
  return (
    <a href={`/help-now${part ? `#${part}` : ""}`} data-address={useContext(Address)}>
      {children}
    </a>
  );
}

/** The same to a page that says who can help. */
export function HelpLink({ to, children }: { to: `/${string}`; children: ReactNode }) {
  return (
    <a href={to} data-address={useContext(Address)?.replace(/\/help-now$/, to)}>
      {children}
    </a>
  );
}
