/**
 * What was typed after a command: read, or refused before anything is installed or begun. An option that was mistyped and is passed over
 * does another thing than was meant.
 */
import { parseArgs } from "node:util";
import { answerHelp, fail } from "../progress.mjs";

/**
 * @typedef {object} Usage what a command takes; one that says nothing of it takes nothing
 * @property {string} says what it answers to --help
 * @property {Record<string, "flag" | "value">} [options] what begins with --
 * @property {[least: number, most: number, name: string]} [words] how many others, and what one is called above
 * @property {(typed: Typed) => string | undefined} [wrong] what is the matter with what was typed, where more can be said of it
 * @property {Record<string, Omit<Usage, "says">>} [commands] by the words that it begins with, where it has several
 * @property {true} [passes] all of it goes on to a program that refuses for itself what it does not know
 */

/** @typedef {{ command: string, words: string[], given: Record<string, string[]> }} Typed a flag that was given has one empty value */

/**
 * Answers --help, and ends the process where something was typed that the command does not take.
 * @param {Usage} usage
 * @param {string[]} typed
 */
export function takeWords(usage, typed = process.argv.slice(2)) {
  answerHelp(usage.says, typed);
  try {
    return readWords(usage, typed);
  } catch (error) {
    fail(error);
  }
}

/**
 * @param {Usage} usage
 * @param {string[]} typed
 * @returns {Typed}
 * @throws with how the command is used, and last what was wrong: that is what a terminal shows of a long text
 */
export function readWords(usage, typed) {
  if (usage.passes) return { command: "", words: typed, given: {} };
  if (!usage.commands) return readOf(usage, "", typed);
  const command = [2, 1]
    .map((count) => typed.slice(0, count).join(" "))
    .find((each) => usage.commands?.[each]);
  const own = command && usage.commands[command];
  if (!own) refuse(usage, "There is no such command.");
  return readOf({ says: usage.says, ...own }, command, typed.slice(command.split(" ").length));
}

/** @param {Usage} usage @param {string} command @param {string[]} typed @returns {Typed} */
function readOf(usage, command, typed) {
  const { options = {}, words: [least, most, name] = [0, 0, ""] } = usage;
  const kinds = Object.entries(options).map(
    ([option, kind]) =>
      /** @type {const} */ ([option, { type: kind === "flag" ? "boolean" : "string", multiple: true }]),
  );
  const { tokens, positionals } = parseArgs({
    args: typed,
    options: Object.fromEntries(kinds),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  /** @type {Record<string, string[]>} */
  const given = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name: option, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(options, option) ? options[option] : undefined;
    if (!kind) refuse(usage, `There is no option ${rawName}.`);
    if (kind === "flag" && value !== undefined) refuse(usage, `${rawName} takes no value.`);
    if (kind === "value" && (!value || (!inlineValue && value.startsWith("-"))))
      refuse(usage, `${rawName} needs a value.`);
    given[option] = [...(given[option] ?? []), value ?? ""];
  }
  const surplus = positionals[most];
  if (surplus !== undefined) refuse(usage, `“${surplus}” is one word too many.`);
  if (positionals.filter((word) => word.trim()).length < least) refuse(usage, `${name} is missing.`);
  const wrong = usage.wrong?.({ command, words: positionals, given });
  if (wrong) refuse(usage, wrong);
  return { command, words: positionals, given };
}

/** @param {Usage} usage @param {string} why @returns {never} */
function refuse(usage, why) {
  throw new Error(`${usage.says}\n\nNothing was done. ${why}`);
}
