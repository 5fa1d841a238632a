/** What a process and all that it has started have used of the machine, as Linux counts it. */
import { readdirSync, readFileSync } from "node:fs";

/** In nanoseconds: on a processor, and waiting for one that somebody else had. */
type Used = { busy: number; waited: number };

export function usedBy(pid: number): Used {
  const sum = { busy: 0, waited: 0 };
  for (const each of family(pid))
    for (const thread of list(`/proc/${each}/task`)) {
      const [busy = 0, waited = 0] = read(`/proc/${each}/task/${thread}/schedstat`).split(" ").map(Number);
      sum.busy += busy;
      sum.waited += waited;
    }
  return sum;
}

/** What is held in memory, in megabytes: pages that several processes share are counted with each. */
export function memoryOf(pid: number): number {
  const kilobytes = family(pid).map((each) =>
    Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${each}/status`))?.[1]),
  );
  return kilobytes.reduce((sum, each) => sum + (each || 0), 0) / 1024;
}

/** A process and its descendants, each of whom the thread that started them knows. */
function family(pid: number): number[] {
  const members = [pid];
  for (const member of members)
    for (const thread of list(`/proc/${member}/task`))
      members.push(...(read(`/proc/${member}/task/${thread}/children`).match(/\d+/g) ?? []).map(Number));
  return members;
}

/** Processes and threads come and go while one looks. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
