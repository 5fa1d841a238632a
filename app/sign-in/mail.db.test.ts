import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendDueLetters } from "#app/_process/mail.ts";
import { database } from "#db/client.ts";
import { type Letter, listLetters, queueLetter } from "#db/outbox.ts";
import { outbox } from "#db/schema.ts";
import { freshDatabase } from "#db/testing/database.ts";
import { signInLetter } from "./letter.ts";

freshDatabase();

/** What a real mail server took. `refuse` makes it turn mail away, as a full or broken one would. */
const received: string[] = [];
const recipients: string[] = [];
let refuse = false;
let server: SMTPServer;

beforeEach(async () => {
  received.length = recipients.length = 0;
  refuse = false;
  await database().delete(outbox);
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => {
      recipients.push(address);
      done(refuse ? new Error("no room") : null);
    },
    onData: (stream, _session, done) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      stream.on("end", () => {
        received.push(text);
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.server.address();
  const port = typeof address === "object" ? address?.port : 0;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = "Tend <tend@example.org>";
});

afterEach(() => new Promise<void>((closed) => server.close(() => closed())));

const link = "http://localhost:3000/sign-in/confirm?token=abc_def-123";

const letter = (recipient: string): Letter => ({
  ...signInLetter({ link, minutes: 15 }),
  recipient,
  expires: new Date(Date.now() + 15 * 60_000),
});

test("two senders at once send each mail once", async () => {
  for (let count = 0; count < 5; count += 1)
    await queueLetter(database(), letter(`reader${count}@example.org`));
  await Promise.all([sendDueLetters(), sendDueLetters()]);
  expect([...recipients].sort()).toEqual([0, 1, 2, 3, 4].map((count) => `reader${count}@example.org`));
  expect(received).toHaveLength(5);
  expect(await database().$count(outbox)).toBe(0);
});

test("the mail says what it is, and holds the link whole in both its forms", async () => {
  await queueLetter(database(), letter("ada@example.org"));
  await sendDueLetters();
  const mail = await simpleParser(received[0] ?? "");
  expect(mail.from?.text).toBe('"Tend" <tend@example.org>');
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail.text).toContain(link);
  expect(mail.text).toContain("15 minutes");
  expect(mail.html).toContain(`href="${link}"`);
  expect(mail.html).not.toMatch(/<img|<script|style=/);
});

test("a mail that is refused waits, and is sent when its time comes", async () => {
  refuse = true;
  await queueLetter(database(), letter("ada@example.org"));
  await sendDueLetters();
  expect(received).toHaveLength(0);
  expect(await database().$count(outbox)).toBe(1);
  refuse = false;
  await sendDueLetters();
  expect(received).toHaveLength(0);
  await database()
    .update(outbox)
    .set({ nextAttemptAt: new Date(0) });
  await sendDueLetters();
  expect(received).toHaveLength(1);
  expect(await database().$count(outbox)).toBe(0);
});

test("over a network that it does not own, no mail goes without TLS, unless the operator says so", async () => {
  const port = new URL(process.env.SMTP_URL ?? "").port;
  // By this name the server on this machine is one elsewhere.
  process.env.SMTP_URL = `smtp://0.0.0.0:${port}`;
  await queueLetter(database(), letter("ada@example.org"));
  await sendDueLetters();
  expect([received, recipients]).toEqual([[], []]);
  expect(await listLetters()).toHaveLength(1);
  await database().delete(outbox);
  process.env.SMTP_URL = `smtp://0.0.0.0:${port}?requireTLS=false`;
  await queueLetter(database(), letter("ada@example.org"));
  await sendDueLetters();
  expect(received).toHaveLength(1);
});

test("an address with a line break in it cannot add a header or a reader", async () => {
  await queueLetter(database(), letter("ada@example.org\r\nBcc: eve@example.org"));
  await sendDueLetters();
  expect(recipients).not.toContain("eve@example.org");
  expect(received.join("")).not.toMatch(/^bcc:/im);
});

test("without a mail server the link is shown on the terminal, once", async () => {
  delete process.env.SMTP_URL;
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await queueLetter(database(), letter("ada@example.org"));
  await sendDueLetters();
  const shown = written.mock.calls.map(([text]) => String(text)).filter((text) => text.includes(link));
  written.mockRestore();
  expect(shown).toHaveLength(1);
  expect(await listLetters()).toHaveLength(1);
  const [row] = await database().select().from(outbox);
  expect(row?.nextAttemptAt).toEqual(row?.expires);
});
