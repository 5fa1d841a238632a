/** PgBouncer in front of the database: sessions, saves at once and migrations by way of it. It fails where there is none. */
import { runVitest } from "../runners.mjs";

export const about = "2,000 saves at once through PgBouncer, which must be installed";

export function run() {
  return runVitest("pooler", ["--project=db", "db/pooler.test.ts"], { DRILL: "pooler" });
}
