import type { MDXComponents } from "mdx/types";
import { Contact } from "#app/contact.tsx";
import { citeReference } from "#content/index.ts";

/** What MDX pages may use besides plain elements. */
export function useMDXComponents(): MDXComponents {
  return { Cite, Contact };
}

/** A work of the bibliography in running text: <Cite id="lally-2010" />. Fails the build on an unknown id. */
function Cite({ id }: { id: string }) {
  const { short, url } = citeReference(id);
  return <a href={url}>{short}</a>;
}
