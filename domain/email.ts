/** An e-mail address, brought to the one form in which it is kept, so that one person is one member. */
import { z } from "zod";

const example = "Enter your e-mail address, like name@example.com.";
const hidden = "That address has a hidden character in it. Please type it by hand.";
const plainOnly = "Before the @, we can only use plain letters, digits and signs such as . - _ +.";
const noSuchPlace = "Please check the part after the @. It should look like example.com.";
const tooLong = "That is longer than an e-mail address can be. Please check it.";

/** The longest address that mail servers pass on (RFC 5321). */
const longest = 254;

/**
 * Accepts what people type and gives it trimmed, in lower case, with a foreign-script domain in its ASCII form.
 * Look-alike letters before the @ are refused rather than changed: they may be someone else's address.
 */
export const emailSchema = z.string(example).transform((text, context): string => {
  const result = normalised(text.trim());
  if ("address" in result) return result.address;
  context.addIssue({ code: "custom", message: result.problem });
  return z.NEVER;
});

function normalised(text: string): { address: string } | { problem: string } {
  if (text === "") return { problem: example };
  if (text.length > longest) return { problem: tooLong };
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return { problem: hidden };
  const [name, place, more] = text.split("@");
  if (!name || !place || more !== undefined || /\s/.test(text)) return { problem: example };
  // Asked before lower-casing, which would turn the Kelvin sign into a plain k.
  if (!/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i.test(name)) return { problem: plainOnly };
  if (name.length > 64 || /^\.|\.\.|\.$/.test(name)) return { problem: example };
  const domain = asciiDomain(place.normalize("NFC"));
  if (!domain) return { problem: noSuchPlace };
  const address = `${name.toLowerCase()}@${domain}`;
  return address.length > longest ? { problem: tooLong } : { address };
}

/** The domain as it is asked for in DNS: "bücher.example" is "xn--bcher-kva.example". */
function asciiDomain(place: string): string | undefined {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(place) || !URL.canParse(`http://${place}`)) return undefined;
  const domain = new URL(`http://${place}`).hostname;
  const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  // The last part is never all digits: that would be the number of a machine.
  return new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`).test(domain) ? domain : undefined;
}
