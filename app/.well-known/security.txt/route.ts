import { addressOf } from "#app/_site/addresses.ts";
import { readSettings } from "#settings.mjs";

export const dynamic = "force-dynamic";

/** Where a fault of this site’s security is reported, as RFC 9116 has it. Without an address to name there is no such file. */
export function GET(): Response {
  const { CONTACT } = readSettings();
  if (!CONTACT)
    return new Response("Nobody is named here.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain" },
    });
  const lines = [
    `Contact: ${CONTACT.includes("@") ? `mailto:${CONTACT}` : CONTACT}`,
    `Expires: ${inNinetyDays()}`,
    "Preferred-Languages: en",
    `Canonical: ${addressOf("/.well-known/security.txt")}`,
  ];
  return new Response(lines.map((line) => `${line}\n`).join(""), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

function inNinetyDays(): string {
  return new Date(Date.now() + 90 * 86_400_000).toISOString();
}
