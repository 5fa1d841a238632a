import { guideAddress } from "#app/_site/addresses.ts";
import { everyGuide, guideAt, type OfGuide } from "#app/_site/guide-at.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = everyGuide;

/**
 * The short address of a guide, as it stands on paper. The browser carries `#section` over by itself. Whoever serves
 * the published files with something else than our server gets a page that leads on in another way.
 */
export async function GET(_request: Request, asked: OfGuide) {
  const { slug, front } = await guideAt(asked);
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
