/** What the server draws into the published page (server/drawn): bundled by itself when pages are published, and no part of Next. */
import { renderToStaticMarkup } from "react-dom/server";
import { Search } from "./search.tsx";

/** The words of the page for an address. Takes anything. */
export function draw(address: URLSearchParams): string {
  const asked = Object.fromEntries([...address.keys()].map((name) => [name, address.get(name) ?? undefined]));
  return renderToStaticMarkup(<Search asked={asked} />);
}
