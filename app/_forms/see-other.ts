/** Leads a form on to a page. After `redirect` of Next, which is a 307 in a handler, a browser would send the form there again. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
