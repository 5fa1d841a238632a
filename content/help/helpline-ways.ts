/** How a helpline is reached, from the words in which its number is written. */

/** A number as people read it, and as a telephone dials it: { shown: "116 123", dial: "116123" }. */
export type PhoneNumber = { shown: string; dial: string };

/** What is written about a way to reach somebody, and where a press on it leads. */
export type LineWay = { shown: string; href: string | null };

/** "112 (mobile), 10111 or 10177" is three numbers to press, each with its words. */
export function phoneNumbers(written: string | null): PhoneNumber[] {
  if (written === null) return [];
  return written.split(/\s*[/;,]\s*|\s+or\s+/).map((shown) => ({
    shown,
    dial: shown.replace(/\(.*?\)/g, "").replace(/[^\d+#]/g, ""),
  }));
}

/** A telephone dials "#8008" too; in an address the sign has to be escaped. */
export function callAddress({ dial }: PhoneNumber): string {
  return `tel:${encodeURIComponent(dial).replace("%2B", "+")}`;
}

const textMessage = /^(?:(?<words>.+) to )?(?<number>\d[\d ]{2,})(?: \(.*\))?(?:,.*)?$/;

/** "HOME to 741741" opens a message to 741741 that says HOME. What goes through an app is words alone. */
export function textWay(written: string): LineWay {
  const { words, number } = textMessage.exec(written)?.groups ?? {};
  if (number === undefined) return { shown: written, href: null };
  // A keyword is in capitals; "your zip code" is for the reader to fill in.
  const body = words && words === words.toUpperCase() ? `?body=${encodeURIComponent(words)}` : "";
  return { shown: written, href: `sms:${number.replace(/ /g, "")}${body}` };
}

const webPage = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;]*)?(?=$|[ ,;])/;

/** "113.nl/chatten (limited hours)" leads to that page; what names none is words alone. */
export function chatWay(written: string): LineWay {
  const [page] = webPage.exec(written) ?? [];
  return { shown: written, href: page ? `https://${page}` : null };
}

/** An address of the web as people read it: "samaritans.org". */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, "");
}
