import { notFound } from "next/navigation";
import { guideAddress } from "#app/_site/addresses.ts";
import { guideBySlug, guides } from "#content/index.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return guides.map(({ slug }) => ({ slug }));
}

/**
 * The short address of a guide, as it stands on paper. The browser carries `#section` over by itself. Whoever serves
 * the published files with something else than our server gets a page that leads on in another way.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug, front } = guideBySlug((await params).slug) ?? notFound();
  const to = `/guides/${slug}`;
  const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${front.title} · Tend</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${guideAddress(slug)}">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body><p><a href="${to}">${front.title}</a></p></body>
</html>
`;
  return new Response(page, {
    status: 308,
    headers: { location: to, "content-type": "text/html; charset=utf-8" },
  });
}
