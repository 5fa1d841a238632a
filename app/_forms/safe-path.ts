/**
 * The path, query and fragment of `text`, when it leads to one of our own pages; undefined when it leads anywhere else.
 * Where to go after signing in comes from an address that anybody can write, so it must not lead away (an open redirect).
 */
export function safePath(text: string | null | undefined): string | undefined {
  if (!text?.startsWith("/") || text.length > 500) return undefined;
  const here = "http://here.invalid";
  if (!URL.canParse(text, here)) return undefined;
  // The parser, like a browser, reads "//elsewhere", "/\elsewhere" and "/<tab>/elsewhere" as other hosts.
  const url = new URL(text, here);
  const path = url.pathname + url.search + url.hash;
  return url.origin === here && !path.startsWith("//") ? path : undefined;
}
