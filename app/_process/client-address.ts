/** Where a request came from, by the headers that our server sets; those of the same name from outside are dropped. */

/** Whether it was made on this very machine, with nothing in between. Sign-in links are shown on a page only then. */
export function isOnThisMachine(headers: Headers): boolean {
  return headers.get("x-tend-local") === "yes";
}

/** The IP address that a request came from, for rate limits: an IPv4 address, or the /64 that one household shares. */
export function clientAddress(headers: Headers): string {
  const address = headers.get("x-tend-client-address") ?? "unknown";
  return address.includes(":") && !address.includes(".") ? firstHalf(address) : address;
}

/** The first 64 bits of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [left = "", right] = (address.split("%")[0] ?? "").split("::");
  const head = left.split(":").filter(Boolean);
  const tail = right?.split(":").filter(Boolean) ?? [];
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array(zeros).fill("0"), ...tail].slice(0, 4).join(":");
}
