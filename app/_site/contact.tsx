import { contactAddress } from "./addresses.ts";

/** How to reach whoever runs this copy of Tend, as a sentence in MDX: <Contact />. */
export function Contact() {
  const href = contactAddress();
  if (!href) return "Tell whoever runs this copy of Tend. They have left no address for this page.";
  return (
    <>
      Write to <a href={href}>{href.replace(/^(https?:\/\/|mailto:)/, "")}</a>.
    </>
  );
}
