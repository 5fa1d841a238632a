import { readSettings } from "#settings.mjs";

/** An address of ours in full, as it was when Tend was built. */
export function addressOf(path: string): string {
  return new URL(path, readSettings().AUTH_URL).href;
}

/** Where whoever runs this Tend can be told of a fault: a page may have an @ in its address too. Undefined where they left none. */
export function contactAddress(): string | undefined {
  const { CONTACT: contact } = readSettings();
  return contact && !contact.includes("://") ? `mailto:${contact}` : contact;
}

export function guideAddress(slug: string): string {
  return addressOf(`/guides/${slug}`);
}

/** A short one that leads there, for print and codes. It must work for as long as paper lasts. */
export function shortAddress(slug: string): string {
  return addressOf(`/g/${slug}`);
}

/** The same for a part of the guide, by its anchor. */
export function sectionAddress(slug: string, section: string): string {
  return `${shortAddress(slug)}#${section}`;
}

/** An address as people read it: "tend.example.org/g/breathing". */
export function bare(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "");
}
