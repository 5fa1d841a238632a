/** Headers that may stand once. Of two, Node takes the first and some proxies the last, which is how requests are smuggled past a check. */
export const single = new Set([
  ...["host", "content-type", "content-length", "content-encoding", "transfer-encoding"],
  ...["origin", "referer", "sec-fetch-site", "authorization"],
  ...["rsc", "next-action", "next-url", "next-router-state-tree"],
  ...["next-router-prefetch", "next-router-segment-prefetch"],
]);

/**
 * Whether a request has a header twice that nobody sends twice but to be read in two ways.
 * @param {Pick<import("node:http").IncomingMessage, "rawHeaders" | "headers">} req
 */
export function repeatsHeader({ rawHeaders, headers }) {
  // `headers` has each name once, `rawHeaders` each line: where there are as many of one as of the other, none is repeated.
  let different = 0;
  for (const _name in headers) different += 1;
  if (2 * different === rawHeaders.length) return false;
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  return names.some((name, at) => single.has(name) && names.indexOf(name) !== at);
}
