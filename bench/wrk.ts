/** The load: `wrk`, which asks faster than any of the servers answers. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export function isInstalled(program: string): boolean {
  return spawnSync(program, ["-v"], { stdio: "ignore" }).error === undefined;
}

/** Asks for an address on sixteen connections; gives how many answers came. Any but a 2xx ends the measurement. */
export async function loadOf(
  url: string,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<number> {
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await run("wrk", [
    "-t1",
    "-c16",
    // Where others keep the machine busy, sixteen members' pages at once may take two seconds, which is wrk's own patience.
    "--timeout=20s",
    `-d${Math.max(1, Math.round(seconds))}s`,
    ...named,
    url,
  ]);
  const wrong = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(stdout)?.[0];
  if (wrong) throw new Error(`${url}: ${wrong}`);
  return Number(/(\d+) requests in/.exec(stdout)?.[1]);
}
