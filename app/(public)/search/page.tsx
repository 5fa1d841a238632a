import type { Metadata } from "next";
import { Search, type SearchAddress } from "./search.tsx";

/** The title never holds the query: it would stand in tabs and lists of windows. */
export const metadata: Metadata = {
  title: "Search",
  description: "Look for a guide or a page in your own words.",
  robots: { index: false, follow: true },
};

type Props = { searchParams: Promise<SearchAddress> };

/** Published as it is before anything was asked. What is asked is drawn into it by the server (draw.tsx), in `npm run dev` here. */
export default async function SearchPage({ searchParams }: Props) {
  return <Search asked={process.env.NODE_ENV === "development" ? await searchParams : {}} />;
}
