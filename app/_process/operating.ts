/** What an operator does with members and their sessions, as `npm run operate` asks for it. */
import { parseArgs } from "node:util";
import { endEverySession, endSessionsOf } from "#db/account/sessions.ts";
import type { MemberId } from "#db/client.ts";
import { countMembers, deleteMember, findMember } from "#db/members.ts";
import { emailSchema } from "#domain/email.ts";
import { leaveTombstone } from "./tombstones.ts";

/**
 * Does what the words say.
 * @returns what came of it, in plain words
 * @throws in plain words, where nothing was done
 */
export async function runOperation(words: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { yes: { type: "boolean" }, all: { type: "boolean" } },
  });
  const [what, doing, address = "", more] = positionals;
  if (more !== undefined) throw new Error(`“${more}” is one word too many. Give one address.`);
  const command = `${what} ${doing}`;
  if (command === "members count") return count();
  if (command === "members delete") return remove(address, values.yes);
  if (command === "sessions end") return values.all ? endAll(address, values.yes) : end(address, values.yes);
  throw new Error("There is no such command: see npm run operate -- --help");
}

async function count(): Promise<string> {
  const { members, recent } = await countMembers();
  return `${of(members, "member")}, ${recent} of them here in the last 30 days.`;
}

async function remove(address: string, yes = false): Promise<string> {
  const memberId = await memberAt(address);
  if (!yes)
    throw new Error(
      "Nothing was deleted. It would delete the account and every word of it, for good: add --yes to do it.",
    );
  await leaveTombstone(memberId);
  await deleteMember(memberId);
  return "Deleted. A backup that is put back does not bring the account back.";
}

async function end(address: string, yes = false): Promise<string> {
  const memberId = await memberAt(address);
  if (!yes) throw new Error("Nobody was signed out. Add --yes to do it.");
  return `Signed out of ${of(await endSessionsOf(memberId), "browser")}.`;
}

async function endAll(address: string, yes = false): Promise<string> {
  if (address !== "") throw new Error("Give an address or --all, and not both.");
  if (!yes) throw new Error("Nobody was signed out. It would sign everybody out: add --yes to do it.");
  return `Signed everybody out, of ${of(await endEverySession(), "browser")}.`;
}

async function memberAt(address: string): Promise<MemberId> {
  if (address === "") throw new Error("Say whose: the address that they sign in with.");
  const parsed = emailSchema.safeParse(address);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? "That is no address.");
  const memberId = await findMember(parsed.data);
  if (memberId === undefined) throw new Error("No member has this address.");
  return memberId;
}

function of(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
