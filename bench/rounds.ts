/** Several servers under the same load, by turns, so that what else the machine does falls on all of them alike. */
import { usedBy } from "./processes.ts";

export type Rival = {
  name: string;
  pid: number;
  /** Asks for so many seconds; gives how many answers came. */
  load: (seconds: number) => Promise<number>;
};

/** One turn of one rival. */
type Turn = { perSecond: number; microseconds: number; waited: number };

/** `perSecond` and `microseconds` (of the processor, for each answer) are medians over the rounds. */
export type Result = {
  name: string;
  perSecond: number;
  microseconds: number;
  /** To the first rival: medians of what each round gave, so that a bad minute spoils both sides of a ratio or none. */
  faster: number;
  cheaper: number;
  /** Rounds in which it had to wait for a processor for more than a tenth of the time. */
  noisy: number;
  rounds: number;
};

export type Patience = { rounds: number; seconds: number };

/** The first rival is the one that the others are compared with. */
export async function compare(rivals: Rival[], { rounds, seconds }: Patience): Promise<Result[]> {
  for (const rival of rivals) await rival.load(Math.min(1, seconds));
  const turns = new Map<string, Turn[]>(rivals.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    // Each begins a round once, so that none is always the one that finds the processor warm.
    for (let place = 0; place < rivals.length; place += 1) {
      const rival = rivals[(round + place) % rivals.length];
      if (rival) turns.get(rival.name)?.push(await turnOf(rival, seconds));
    }
  const first = turns.get(rivals[0]?.name ?? "") ?? [];
  return rivals.map(({ name }) => summary(name, turns.get(name) ?? [], first));
}

async function turnOf({ pid, load }: Rival, seconds: number): Promise<Turn> {
  const before = usedBy(pid);
  const began = performance.now();
  const answers = await load(seconds);
  const spent = performance.now() - began;
  const after = usedBy(pid);
  return {
    perSecond: (answers / spent) * 1000,
    microseconds: (after.busy - before.busy) / 1000 / answers,
    waited: (after.waited - before.waited) / 1e6 / spent,
  };
}

function summary(name: string, turns: Turn[], first: Turn[]): Result {
  return {
    name,
    perSecond: median(turns.map(({ perSecond }) => perSecond)),
    microseconds: median(turns.map(({ microseconds }) => microseconds)),
    faster: median(turns.map(({ perSecond }, round) => perSecond / (first[round]?.perSecond ?? Number.NaN))),
    cheaper: median(
      turns.map(({ microseconds }, round) => (first[round]?.microseconds ?? Number.NaN) / microseconds),
    ),
    noisy: turns.filter(({ waited }) => waited > 0.1).length,
    rounds: turns.length,
  };
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
