import { readSettings } from "#settings.mjs";

/** How to reach whoever runs this copy of Tend, as a sentence in MDX: <Contact />. */
export function Contact() {
  const { CONTACT: contact } = readSettings();
  if (!contact) return "Tell whoever runs this copy of Tend. They have left no address for this page.";
  const href = contact.includes("://") ? contact : `mailto:${contact}`;
  return (
    <>
      Write to <a href={href}>{contact.replace(/^https?:\/\//, "")}</a>.
    </>
  );
}
