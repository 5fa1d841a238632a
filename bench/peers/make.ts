/** Runs what makes a peer, and shows what it said if it could not. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export async function make(
  program: string,
  words: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<void> {
  const run = spawn(program, words, { cwd, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env } });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.on("data", (words) => (said += words));
  const [code] = await once(run, "exit");
  if (code !== 0)
    throw new Error(`${[program, ...words].join(" ")} ended with ${code}:\n${said.slice(-2000)}`);
}
