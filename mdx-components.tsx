import type { MDXComponents } from "mdx/types";
import type { ComponentProps } from "react";
import { addressOf, bare } from "./app/_site/addresses.ts";
import { Contact } from "./app/_site/contact.tsx";
import { LeaveQuickly } from "./app/_site/leave-quickly.tsx";
import { LinesByCountry } from "./app/_site/lines-by-country.tsx";
import { citeReference } from "./content/index.ts";

/** What MDX pages may use besides plain elements. */
export function useMDXComponents(): MDXComponents {
  return { a: Anchor, Cite, Contact, LeaveQuickly, LinesByCountry };
}

/** A link in running text. On paper one to a page of ours is followed by an address that can be typed. */
function Anchor({ href, ...more }: ComponentProps<"a">) {
  const isOurs = href?.startsWith("/");
  return <a href={href} data-address={isOurs && href ? bare(addressOf(href)) : undefined} {...more} />;
}

/** A work of the bibliography in running text: <Cite id="lally-2010" />. Fails the build on an unknown id. */
function Cite({ id }: { id: string }) {
  const { short, url } = citeReference(id);
  return <a href={url}>{short}</a>;
}
