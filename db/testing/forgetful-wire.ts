/** A wire to PostgreSQL on which our own questions lose the part that says whose rows they are about. */
import { type Between, standBetween } from "./between.ts";

export type ForgetfulWire = Between & {
  /** How many questions lost their owner so far. */
  forgotten: () => number;
};

/** `"plan_items"."member_id" = $1`, as Drizzle writes it, and `member_id = $1`, as we do. */
const ownersPart = /(?:"\w+"\.|\b[a-z]+\.)?"?\bmember_id"? = \$(\d+)/g;

/** Lays one to the database at `databaseUrl`. What remains is row-level security. */
export async function openForgetfulWire(databaseUrl: string): Promise<ForgetfulWire> {
  let forgotten = 0;
  const forget = (text: string) =>
    text.replace(ownersPart, (_, number) => {
      forgotten += 1;
      return `($${number}::uuid is not null)`;
    });
  const between = await standBetween(databaseUrl, (near, far) => {
    const read = messages(forget);
    near.on("data", (part) => far.write(read(part)));
    far.pipe(near);
  });
  return { ...between, forgotten: () => forgotten };
}

/** Takes what a client sends apart into messages, of which the first has no type, and changes the text of each Parse. */
function messages(change: (text: string) => string): (part: Buffer) => Buffer {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (part) => {
    rest = Buffer.concat([rest, part]);
    const out: Buffer[] = [];
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) break;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) break;
      const message = rest.subarray(0, end);
      out.push(!isFirst && message[0] === 0x50 ? parseOf(message, change) : message);
      rest = rest.subarray(end);
      isFirst = false;
    }
    return Buffer.concat(out);
  };
}

/** Parse: its type, its length, the name of the statement, the text, each with a null behind it, and the types. */
function parseOf(message: Buffer, change: (text: string) => string): Buffer {
  const afterName = message.indexOf(0, 5) + 1;
  const afterText = message.indexOf(0, afterName);
  const text = Buffer.from(change(message.toString("utf8", afterName, afterText)));
  const changed = Buffer.concat([message.subarray(0, afterName), text, message.subarray(afterText)]);
  changed.writeInt32BE(changed.length - 1, 1);
  return changed;
}
