/** A mail server on this machine that takes every mail and lets a test wait for the one it expects. */
import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Inbox = Awaited<ReturnType<typeof openInbox>>;

export async function openInbox() {
  const mails: ParsedMail[] = [];
  const arrivals = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        arrivals.emit("mail");
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;

  const allTo = (address: string) =>
    mails.filter(({ to }) => [to].flat().some((group) => group?.text.includes(address)));
  const isNotice = ({ subject }: ParsedMail) => subject === "A new browser has signed in to Tend";
  const mailsTo = (address: string) => allTo(address).filter((mail) => !isNotice(mail));

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** But for notices, which come when they come. */
    mailsTo,
    /** What was written about browsers that have signed in. */
    noticesTo: (address: string) => allTo(address).filter(isNotice),
    /** The newest mail for that address, once there is one. */
    async mailFor(address: string): Promise<ParsedMail> {
      for (;;) {
        const mail = mailsTo(address).at(-1);
        if (mail) return mail;
        await once(arrivals, "mail");
      }
    },
    /** The newest sign-in link for that address, once there are `count` mails for it. */
    async linkFor(address: string, count = 1): Promise<string> {
      while (mailsTo(address).length < count) await once(arrivals, "mail");
      const text = mailsTo(address).at(-1)?.text ?? "";
      const link = text.match(/https?:\/\/\S+/)?.[0];
      if (!link) throw new Error(`There is no link in the mail: ${text}`);
      return link;
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}
