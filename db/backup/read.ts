/** Reads what dump.ts wrote, and believes none of it before it has been counted. */
import type { Readable } from "node:stream";
import type { RingKey } from "#settings.mjs";
import { type Counts, countsMark, countsSchema, type Head, headMark, headSchema, rowTally } from "./dump.ts";
import { unlock } from "./vault.ts";

const newline = "\n".charCodeAt(0);

/** What is told of a backup as it is read: each table when it begins, its rows, and when it ends. */
export type BackupReader = {
  begin?: (table: string, columns: string[], head: Head) => Promise<void>;
  rows?: (lines: Buffer) => Promise<void>;
  end?: () => Promise<void>;
};

/**
 * Reads a whole backup and gives its head and its counts.
 * @throws in plain words when it cannot be opened, is cut short, or holds other rows than were written
 */
export async function readBackup(
  file: string,
  ring: readonly RingKey[],
  reader: BackupReader = {},
): Promise<{ head: Head; counts: Counts }> {
  let head: Head | undefined;
  let promised: Counts | undefined;
  let table: { name: string; tally: ReturnType<typeof rowTally> } | undefined;
  const counts: Counts = {};
  for await (const lines of linesOf(file, await unlock(file, ring))) {
    let rows: Buffer[] = [];
    for (const line of lines) {
      if (table) {
        if (line.length > 3 || line.toString() !== "\\.\n") {
          rows.push(line);
          continue;
        }
        await hand(rows);
        rows = [];
        await reader.end?.();
        counts[table.name] = table.tally.counts();
        table = undefined;
        continue;
      }
      const text = line.toString().trimEnd();
      if (text.startsWith(headMark)) head = headSchema.parse(JSON.parse(text.slice(headMark.length)));
      else if (text.startsWith(countsMark))
        promised = countsSchema.parse(JSON.parse(text.slice(countsMark.length)));
      else if (head && text.startsWith("copy ")) {
        const { name, columns } = copied(text);
        table = { name, tally: rowTally() };
        await reader.begin?.(name, columns, head);
      } else if (text !== "") throw new Error(`${file} holds what no backup of a Tend does`);
    }
    await hand(rows);
  }
  if (!head || !promised) throw new Error(`${file} is cut short: its end is missing`);
  if (!isSame(counts, promised)) throw new Error(`${file} holds other rows than were written to it`);
  return { head, counts };

  async function hand(lines: Buffer[]): Promise<void> {
    if (!table || lines.length === 0) return;
    const rows = table.tally.add(Buffer.concat(lines));
    await reader.rows?.(rows);
  }
}

/** Whether two counts tell of the same tables with the same rows. */
export function isSame(some: Counts, others: Counts): boolean {
  const names = new Set([...Object.keys(some), ...Object.keys(others)]);
  return [...names].every(
    (name) => some[name]?.rows === others[name]?.rows && some[name]?.sha256 === others[name]?.sha256,
  );
}

/** copy public."logs" ("day", "state") from stdin; */
function copied(text: string): { name: string; columns: string[] } {
  const [name = "", ...columns] = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, word = ""]) =>
    word.replaceAll('""', '"'),
  );
  return { name, columns };
}

/** Whole lines, as many at once as came together. By bytes: a row may hold whatever else some reader takes for a line’s end. */
async function* linesOf(file: string, stream: Readable): AsyncGenerator<Buffer[]> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      const all = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
      const lines: Buffer[] = [];
      let from = 0;
      for (let to = all.indexOf(newline); to >= 0; to = all.indexOf(newline, from)) {
        lines.push(all.subarray(from, to + 1));
        from = to + 1;
      }
      rest = all.subarray(from);
      if (lines.length > 0) yield lines;
    }
  } catch (cause) {
    // Neither age nor gzip says it in words that an operator knows.
    throw new Error(`${file} is cut short, or a bit of it has changed`, { cause });
  }
  if (rest.length > 0) yield [rest];
}
