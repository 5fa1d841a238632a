/** Sends what waits in the outbox: through the operator's mail server, or onto the terminal where there is none. */
import { createTransport } from "nodemailer";
import { claimLetter, dropLetter, shelveLetter, type WaitingLetter } from "#db/outbox.ts";
import { tally } from "#server/watch/readings.mjs";
import { mailServer, readSettings } from "#settings.mjs";
import { log, logFailure, logUnlessAway } from "./log.ts";

/** Sends every letter that is due. Several may run at once, here or elsewhere: each letter is taken by one. */
export async function sendDueLetters(): Promise<void> {
  const { SMTP_URL } = readSettings();
  for (let letter = await claimLetter(); letter; letter = await claimLetter()) {
    if (!SMTP_URL) {
      show(letter);
      await shelveLetter(letter.id);
    } else if (await send(SMTP_URL, letter)) {
      await dropLetter(letter.id);
    }
  }
}

/** Like `sendDueLetters`, for whoever cannot wait for it: a failure is logged and tried again. */
export async function sendSoon(): Promise<void> {
  try {
    await sendDueLetters();
  } catch (error) {
    logUnlessAway("outbox failed", error);
  }
}

/** Sends what an earlier try could not, four times a minute until `signal` says stop. */
export function keepSending(signal: AbortSignal): void {
  const timer = setInterval(sendSoon, 15_000).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  void sendSoon();
}

/** False when the mail server would not take it; the outbox brings it back later. */
async function send(server: string, letter: WaitingLetter): Promise<boolean> {
  const post = createTransport({
    ...mailServer(server),
    // Together shorter than the outbox's lease, so that nobody else takes the letter meanwhile.
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await post.sendMail({
      from: readSettings().MAIL_FROM,
      to: { name: "", address: letter.recipient },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      // The same Message-ID at each try, so that a mailbox which has it already can tell.
      messageId: `<${letter.id}@${new URL(readSettings().AUTH_URL).hostname}>`,
      headers: {
        // Against automatic replies (RFC 3834).
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        ...(letter.stopAddress !== undefined && oneClick(letter.stopAddress)),
      },
    });
    log.info("mail sent");
    tally("letters-sent");
    return true;
  } catch (error) {
    logFailure("mail not sent yet", error);
    tally("letters-not-taken");
    return false;
  } finally {
    post.close();
  }
}

/** Lets a mailbox offer a button that stops such mail, without opening anything (RFC 8058). */
function oneClick(address: string) {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

function show(letter: WaitingLetter): void {
  const line = "─".repeat(72);
  process.stdout.write(
    `\n${line}\nNo mail server is set, so here is the mail to ${letter.recipient}:\n\n${letter.text}\n${line}\n\n`,
  );
}
