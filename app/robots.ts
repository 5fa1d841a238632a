import type { MetadataRoute } from "next";
import { readSettings } from "#settings.mjs";

const membersOnly = ["/api/", "/sign-in", "/today", "/plan", "/progress", "/review", "/summary", "/settings"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: membersOnly },
    sitemap: `${readSettings().AUTH_URL}/sitemap.xml`,
  };
}
