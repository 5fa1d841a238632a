/**
 * Whether this browser keeps our cookies. The page behind a sign-in link sets one that says nothing
 * (server/next.mjs), for the sign-in pages alone; the form on it should bring it back.
 */
import { cookies } from "next/headers";

export async function keepsCookies(): Promise<boolean> {
  return (await cookies()).getAll().length > 0;
}

/** Once it has served. */
export async function dropProbe(): Promise<void> {
  const jar = await cookies();
  if (jar.has("tend-probe")) jar.delete({ name: "tend-probe", path: "/sign-in" });
}
