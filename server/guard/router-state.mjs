import { z } from "zod";

const segment = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.enum(["c", "oc", "d"]), z.array(z.string()).nullable()]),
]);

/** @type {z.ZodType} */
const tree = z.tuple([
  segment,
  z.record(
    z.string(),
    z.lazy(() => tree),
  ),
  z.tuple([z.string(), z.string()]).nullish(),
  z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullish(),
  z.number().nullish(),
  z.string().optional(),
]);

/**
 * Whether a router in a browser could have said this of the page it shows. Next answers 500 to anything else; left
 * out, it only means that the answer holds the whole page.
 * @param {string | string[]} header
 */
export function isRouterState(header) {
  if (Array.isArray(header) || header.length > 10_000) return false;
  try {
    return tree.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}
