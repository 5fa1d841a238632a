import type { MDXComponents } from "mdx/types";
import { citeReference } from "#content/index.ts";
import { readSettings } from "#settings.mjs";

/** What MDX pages may use besides plain elements. */
export function useMDXComponents(): MDXComponents {
  return { Cite, Contact };
}

/** A work of the bibliography in running text: <Cite id="lally-2010" />. Fails the build on an unknown id. */
function Cite({ id }: { id: string }) {
  const { short, url } = citeReference(id);
  return <a href={url}>{short}</a>;
}

/** How to reach whoever runs this copy of Tend, as a sentence: <Contact />. */
function Contact() {
  const { CONTACT: contact } = readSettings();
  if (!contact) return "Tell whoever runs this copy of Tend. They have left no address for this page.";
  const href = contact.includes("://") ? contact : `mailto:${contact}`;
  return (
    <>
      Write to <a href={href}>{contact.replace(/^https?:\/\//, "")}</a>.
    </>
  );
}
