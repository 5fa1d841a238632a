import type { MDXComponents } from "mdx/types";
import { Contact } from "./app/_site/contact.tsx";
import { LeaveQuickly } from "./app/_site/leave-quickly.tsx";
import { LinesByCountry } from "./app/_site/lines-by-country.tsx";
import { citeReference } from "./content/index.ts";

/** What MDX pages may use besides plain elements. */
export function useMDXComponents(): MDXComponents {
  return { Cite, Contact, LeaveQuickly, LinesByCountry };
}

/** A work of the bibliography in running text: <Cite id="lally-2010" />. Fails the build on an unknown id. */
function Cite({ id }: { id: string }) {
  const { short, url } = citeReference(id);
  return <a href={url}>{short}</a>;
}
