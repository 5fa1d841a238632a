import { addressOf, contactAddress } from "#app/_site/addresses.ts";

export const dynamic = "force-dynamic";

/** Where a fault of this site’s security is reported, as RFC 9116 has it. Without an address to name there is no such file. */
export function GET(): Response {
  const contact = contactAddress();
  if (!contact)
    return new Response("Nobody is named here.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const lines = [
    `Contact: ${contact}`,
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
