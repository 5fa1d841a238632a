/** What is written into the log that a member reads to see what was done with their account. */

/** Each kind, with the words that its member reads. */
const words = {
  "signed-in-by-link": "Signed in by a link from a mail",
  "signed-in-by-passkey": "Signed in with a passkey",
  "signed-in-by-provider": "Signed in by way of another site",
  "signed-out": "Signed out",
  "other-signed-out": "Signed one other browser out",
  "others-signed-out": "Signed all other browsers out",
  "address-asked": "Asked to change the address",
  "address-stopped": "Stopped a change of address",
  "address-changed": "Changed the address, and signed all other browsers out",
  "passkey-added": "Added a passkey",
  "passkey-removed": "Removed a passkey",
  "provider-linked": "Let another site vouch for you",
  "provider-unlinked": "Stopped another site from vouching for you",
  exported: "Took data along in a file",
} as const;

export type SecurityEventKind = keyof typeof words;

export const securityEventKinds = Object.keys(words) as [SecurityEventKind, ...SecurityEventKind[]];

/** For how many days it can be read. The privacy page says so too. */
export const securityLogDays = 90;

/** "Signed in by a link from a mail". */
export function securityEventInWords(what: SecurityEventKind): string {
  return words[what];
}
