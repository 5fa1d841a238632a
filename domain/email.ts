/** An e-mail address, brought to the one form in which it is kept, so that one person is one member. */
import { z } from "zod";
import { trimUnseen } from "./unseen.ts";

const example = "Enter your e-mail address, like name@example.com.";
const spaces = "An address has no spaces in it. Enter it in one piece, like name@example.com.";
const oneOnly = "Enter one address only, like name@example.com.";
const hidden = "That address has a hidden character in it. Please type it by hand.";
const plainOnly = "Before the @, we can only use plain letters, digits and signs such as . - _ +.";
const noSuchPlace = "Please check the part after the @. It should look like example.com.";
const tooLong = "That is longer than an e-mail address can be. Please check it.";

/** The longest address that mail servers pass on (RFC 5321). */
const longest = 254;
/** Room for a name before the address, as in “Ada Lovelace <ada@example.com>”. */
const longestPasted = 1000;

/**
 * Accepts what people type and paste and gives it trimmed, in lower case, with a foreign-script domain in its ASCII
 * form. Look-alike letters before the @ are refused rather than changed: they may be someone else's address.
 */
export const emailSchema = z.string(example).transform((text, context): string => {
  const result = text.length > longestPasted ? { problem: tooLong } : normalised(unwrapped(text));
  if ("address" in result) return result.address;
  context.addIssue({ code: "custom", message: result.problem });
  return z.NEVER;
});

/**
 * The mailbox that an address leads to, for counting only: tags (`ada+news@…`) are dropped, and for Gmail dots, which
 * mean nothing there. Two members may share one, so nobody is known or written to by it.
 * @param address as `emailSchema` gives it
 */
export function mailboxOf(address: string): string {
  const [name = "", domain = ""] = address.split("@");
  const [box = ""] = name.split("+");
  // An address that begins with its tag is a mailbox of its own.
  const plain = box === "" ? name : box;
  if (domain !== "gmail.com" && domain !== "googlemail.com") return `${plain}@${domain}`;
  return `${plain.replaceAll(".", "")}@gmail.com`;
}

/** The address alone, without what a mail program or a page had put around it. */
function unwrapped(pasted: string): string {
  const text = narrowed(trimUnseen(pasted)).replace(ignorable, "").replace(/\s/g, " ");
  const bracketed = [...text.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, inside = ""]) => inside);
  // Two addresses in brackets are two people; which of them is meant, nobody can tell.
  const one = bracketed.length === 1 ? (bracketed[0] ?? "") : text;
  return withoutEnds(withoutScheme(withoutEnds(withoutLabel(one)))).replace(/\s*([@.])\s*/g, "$1");
}

/** Without what a letter's head, a list or a signature had beside it: “To: …”, “• …”, “… (Ada Lovelace)”. */
function withoutLabel(text: string): string {
  return text
    .replace(/^\s*(?:[•·*–—-]\s+)?(?:(?:to|from|cc|bcc|reply-to|e-?mail|mail)(?: address)?\s*:\s*)?/i, "")
    .replace(/(@\S+)\s+\([^()@]*\)\s*$/, "$1");
}

/** What a keyboard for Chinese or Japanese types for the same signs: ＠, ．, ａ. */
function narrowed(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCodePoint(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFE6B/g, "@")
    .replace(/[\u3002\uFE52\uFF61]/g, ".");
}

/** Nobody's address has them. Marks that turn the direction of text stay, to be refused: they hide what is read. */
const ignorable = /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu;

function withoutScheme(text: string): string {
  if (!/^mailto:/i.test(text)) return text;
  const [address = ""] = text.slice("mailto:".length).split("?");
  // As if it were the address of a page: “mailto://…”.
  return address.replace(/^\/+/, "").replace(/%40/g, "@").replace(/%2B/gi, "+");
}

/** Without the quotation marks and brackets around it, and the comma or stop that a sentence had behind it. */
function withoutEnds(text: string): string {
  const bare = text
    .replace(/^[\s<([“”"«‹„‚‘「『《〈【]+/, "")
    .replace(/(?:[\s>)\]“”"»›’‘.,;:!?…/」』》〉】]|%20)+$/, "");
  const pair = /^(['`{])(.+)(['`}])$/.exec(bare) ?? /^(['`])(.+@.+)()$/.exec(bare);
  return pair?.[2] ?? bare.replace(/(@[^'`}]+)['`}]+$/, "$1");
}

function normalised(text: string): { address: string } | { problem: string } {
  if (text === "") return { problem: example };
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return { problem: hidden };
  if (/\S@[^\s@]+[\s,;<>]+.*\S@\S/.test(text)) return { problem: oneOnly };
  if (text.length > longest) return { problem: tooLong };
  const [name, place, more] = text.split("@");
  if (!name || !place || more !== undefined) return { problem: example };
  if (/\s/.test(text)) return { problem: spaces };
  // Asked before lower-casing, which would turn the Kelvin sign into a plain k.
  if (!/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i.test(name)) return { problem: plainOnly };
  if (name.length > 64 || /^\.|\.\.|\.$/.test(name)) return { problem: example };
  const domain = asciiDomain(place.normalize("NFC"));
  if (!domain || place.split(".").some(mixesScripts)) return { problem: noSuchPlace };
  const address = `${name.toLowerCase()}@${domain}`;
  return address.length > longest ? { problem: tooLong } : { address };
}

/** Whether Latin letters stand beside Cyrillic or Greek ones that look like them: no registry has such a name, so a letter is wrong. */
function mixesScripts(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label);
}

/** The domain as it is asked for in DNS: "bücher.example" is "xn--bcher-kva.example". */
function asciiDomain(place: string): string | undefined {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(place) || !URL.canParse(`http://${place}`)) return undefined;
  const domain = new URL(`http://${place}`).hostname;
  const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  // The last part is never all digits: that would be the number of a machine.
  return new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`).test(domain) ? domain : undefined;
}
