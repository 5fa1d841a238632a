import { readMultipart, readUrlEncoded, writeMultipart, writeUrlEncoded } from "./multipart.mjs";
import { NoForm, understood, unlessNoForm } from "./no-form.mjs";

/** @typedef {import("node:http").IncomingHttpHeaders} Headers */
/** @typedef {import("./multipart.mjs").Fields} Fields */
/** @typedef {{ type: string, body: Buffer }} Form ready to be handed on */

/**
 * A form for a page, as our pages send it, written anew for Next to read. Next decodes a form into whatever its sender
 * describes, and fails in many ways when that makes no sense. Here only what `useActionState` sends gets through
 * (app/_forms/action.ts makes no other action): a plain state and a form, for an action that the page has. `stale` is what a
 * page sends that was opened before the site changed.
 * @param {Headers} headers
 * @param {Buffer} body
 * @param {string} route
 * @param {import("../manifest.mjs").Manifest["actions"]} actions
 * @returns {Form | "form" | "stale"} the form, or what is wrong with it
 */
export function checkedForm(headers, body, route, actions) {
  return unlessNoForm(() => {
    const sent = withoutNul(readMultipart(String(headers["content-type"]), body));
    const id = headers["next-action"];
    const { fields, ids } = id === undefined ? sentByBrowser(sent) : sentByScript(sent, String(id));
    return ids.every((each) => actions[each]?.includes(route)) ? writeMultipart(fields) : "stale";
  });
}

/**
 * A form for a handler, which is no action: of either type that a browser sends, written anew.
 * @param {Headers} headers
 * @param {Buffer} body
 * @param {{ takesFile?: boolean }} [options] as in `readMultipart`
 * @returns {Form | "form"}
 */
export function plainForm(headers, body, options) {
  const type = String(headers["content-type"]);
  return unlessNoForm(() =>
    /^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/i.test(type)
      ? writeUrlEncoded(withoutNul(readUrlEncoded(body)))
      : writeMultipart(withoutNul(readMultipart(type, body, options))),
  );
}

/**
 * PostgreSQL cannot keep a null character, and nobody types one.
 * @param {Fields} fields
 */
function withoutNul(fields) {
  if (fields.some((field) => field.join("").includes("\0"))) throw new NoForm("null character");
  return fields;
}

/**
 * A form sent by the browser itself: hidden fields, which React names, hold the action and the state that the form
 * was last given; those of a button that has an action of its own come with those of its form.
 * @param {Fields} sent
 */
function sentByBrowser(sent) {
  const form = only(sent, (name) => name.startsWith("$ACTION_"));
  const names = [...form.keys()];
  const numbers = names.flatMap((name) => /^\$ACTION_REF_(\d{1,3})$/.exec(name)?.[1] ?? []);
  const known = [
    "$ACTION_KEY",
    ...numbers.flatMap((n) => [`$ACTION_REF_${n}`, `$ACTION_${n}:0`, `$ACTION_${n}:1`]),
  ];
  if (numbers.length === 0 || numbers.length > 2 || !names.every((name) => known.includes(name)))
    throw new NoForm("unknown parts");
  const isOdd = numbers.some((n) => form.get(`$ACTION_REF_${n}`) !== "");
  // React's key of a form's state: "k" and a hash of where the form stands in the tree, or "p" and its permalink.
  if (isOdd || !/^([kp][ -~]{1,2000})?$/.test(form.get("$ACTION_KEY") ?? "")) throw new NoForm("odd parts");
  const ids = numbers.map((number) => boundAction(form, `$ACTION_${number}:`));
  return { ids, fields: rewritten(sent, form) };
}

/**
 * @param {Map<string, string>} form in which the state is written anew
 * @param {string} prefix of the fields that describe one action
 */
function boundAction(form, prefix) {
  const [, id] = /^\{"id":"([0-9a-f]{42})","bound":"\$@1"\}$/.exec(form.get(`${prefix}0`) ?? "") ?? [];
  const state = list(form.get(`${prefix}1`));
  if (id === undefined || state.length !== 1) throw new NoForm("not bound to its state");
  checkPlain(state);
  form.set(`${prefix}1`, JSON.stringify(state));
  return id;
}

/**
 * A form sent by script: its two arguments, the state and the form, stand in the part "0", where "$K1" means the
 * form whose fields are "_1_…".
 * @param {Fields} sent
 * @param {string} id of the action
 */
function sentByScript(sent, id) {
  if (!/^[0-9a-f]{42}$/.test(id)) throw new NoForm("no action");
  const form = only(sent, (name) => name === "0");
  const [state, fields, ...more] = list(form.get("0"));
  const [, number] = /^\$K([0-9a-f]{1,4})$/.exec(String(fields)) ?? [];
  if (number === undefined || more.length > 0) throw new NoForm("no form");
  if (!sent.every(([name]) => name === "0" || name.startsWith(`_${number}_`)))
    throw new NoForm("unknown part");
  checkPlain(state);
  form.set("0", JSON.stringify([state, fields]));
  return { ids: [id], fields: rewritten(sent, form) };
}

/**
 * The parts that are React's, each of which comes once.
 * @param {Fields} sent
 * @param {(name: string) => boolean} isReacts
 */
function only(sent, isReacts) {
  const parts = sent.filter(([name]) => isReacts(name));
  const form = new Map(parts);
  if (form.size < parts.length) throw new NoForm("twice");
  return form;
}

/**
 * @param {Fields} sent
 * @param {Map<string, string>} form what takes the place of the parts of those names
 * @returns {Fields}
 */
function rewritten(sent, form) {
  return sent.map(([name, value]) => [name, form.get(name) ?? value]);
}

/** @param {string | undefined} json */
function list(json) {
  const value = understood(() => JSON.parse(json ?? ""), "no JSON");
  if (!Array.isArray(value)) throw new NoForm("no list");
  return value;
}

/** A state is a few lists of words (components/form/form-state.ts): React would follow deeper ones until it has no room left. */
const deepest = 8;
const mostValues = 5000;

/**
 * React writes all that is not plain as a string that begins with "$", and "$" itself as "$$".
 * @param {unknown} state
 * @throws when it holds anything but plain values, or more of them than a form could
 */
function checkPlain(state) {
  let values = 0;
  check(state, 0);

  /**
   * @param {unknown} value
   * @param {number} depth
   */
  function check(value, depth) {
    values += 1;
    if (depth > deepest || values > mostValues) throw new NoForm("too much");
    if (typeof value === "string") {
      if (value.startsWith("$") && !value.startsWith("$$") && value !== "$undefined")
        throw new NoForm("not plain");
    } else if (typeof value === "object" && value !== null) {
      if (Object.hasOwn(value, "__proto__")) throw new NoForm("not plain");
      for (const each of Object.values(value)) check(each, depth + 1);
    }
  }
}
