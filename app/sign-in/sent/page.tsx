import type { Metadata } from "next";
import { linkMinutes } from "#app/_member/auth.ts";
import { rememberedAddress } from "#app/_member/sent-to.ts";
import { Address } from "#components/sharing/address.tsx";
import { isLoopback, readSettings } from "#settings.mjs";

export const metadata: Metadata = { title: "Look in your mail" };

export default async function SentPage() {
  const address = await rememberedAddress();
  return (
    <>
      <h1>Look in your mail</h1>
      <p className="lede">
        A link is on its way
        {address && (
          <>
            {" "}
            to <Address>{address}</Address>
          </>
        )}
        . Open it and press the button there. It works once, for {linkMinutes} minutes.
      </p>
      {!readSettings().SMTP_URL && <InTheTerminal />}
      <div className="prose">
        <h2>If it does not come</h2>
        <ul>
          <li>Give it a minute or two, and look in the spam folder.</li>
          <li>
            Check the address{address && " above"}. If it has a slip in it,{" "}
            <a href="/sign-in">ask for another link</a>.
          </li>
        </ul>
        <p>You can close this page. The link works in any browser.</p>
      </div>
    </>
  );
}

function InTheTerminal() {
  const where = "This Tend has no mail server. On the machine it runs on, the link is in the terminal";
  if (!isLoopback(new URL(readSettings().AUTH_URL))) return <p className="notice">{where}.</p>;
  return (
    <p className="notice">
      {where} and on <a href="/sign-in/links">a page of its own</a>.
    </p>
  );
}
