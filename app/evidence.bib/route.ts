import { bibtexOf, entriesOfAll } from "#content/citations.ts";

export const dynamic = "force-static";

/** Every work of the bibliography, for programs that keep references. */
export function GET() {
  return new Response(bibtexOf(entriesOfAll()), {
    headers: { "content-type": "text/x-bibtex; charset=utf-8" },
  });
}
