/** What an operator does with members and their sessions, as `npm run operate` asks for it. */
import { endEverySession, endSessionsOf } from "#db/account/sessions.ts";
import type { MemberId } from "#db/client.ts";
import { countMembers, deleteMember, findMember } from "#db/members.ts";
import { emailSchema } from "#domain/email.ts";
import { operations } from "#scripts/operate/help.mjs";
import { readWords } from "#scripts/prepared/words.mjs";
import { leaveTombstone } from "./tombstones.ts";

/**
 * Does what the words say.
 * @returns what came of it, in plain words
 * @throws in plain words, where nothing was done
 */
export async function runOperation(typed: string[]): Promise<string> {
  const { command, words, given } = readWords(operations, typed);
  const [address = ""] = words;
  const isMeant = given.yes !== undefined;
  if (command === "members count") return count();
  if (command === "members delete") return remove(address, isMeant);
  if (command === "sessions end") return given.all ? endAll(isMeant) : end(address, isMeant);
  throw new Error(`“${command}” asks nothing of the database.`);
}

async function count(): Promise<string> {
  const { members, recent } = await countMembers();
  return `${of(members, "member")}, ${recent} of them here in the last 30 days.`;
}

async function remove(address: string, yes: boolean): Promise<string> {
  const memberId = await memberAt(address);
  if (!yes)
    throw new Error(
      "Nothing was deleted. It would delete the account and every word of it, for good: add --yes to do it.",
    );
  await leaveTombstone(memberId);
  await deleteMember(memberId);
  return "Deleted. A backup that is put back does not bring the account back.";
}

async function end(address: string, yes: boolean): Promise<string> {
  const memberId = await memberAt(address);
  if (!yes) throw new Error("Nobody was signed out. Add --yes to do it.");
  return `Signed out of ${of(await endSessionsOf(memberId), "browser")}.`;
}

async function endAll(yes: boolean): Promise<string> {
  if (!yes) throw new Error("Nobody was signed out. It would sign everybody out: add --yes to do it.");
  return `Signed everybody out, of ${of(await endEverySession(), "browser")}.`;
}

async function memberAt(address: string): Promise<MemberId> {
  const parsed = emailSchema.safeParse(address);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? "That is no address.");
  const memberId = await findMember(parsed.data);
  if (memberId === undefined) throw new Error("No member has this address.");
  return memberId;
}

function of(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
