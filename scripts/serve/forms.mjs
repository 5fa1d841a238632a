/** @typedef {import("node:http").IncomingHttpHeaders} Headers */

/**
 * Whether a POST to a page is a form as our pages send it. Next decodes a form into whatever its sender describes,
 * and fails in many ways when that makes no sense. Here only what `useActionState` sends gets through (app/action.ts
 * makes no other action): a plain state and a form, for an action that the page has. `stale` is what a page sends that
 * was opened before the site changed.
 * @param {Headers} headers
 * @param {Buffer} body
 * @param {string} route
 * @param {import("./manifest.mjs").Manifest["actions"]} actions
 * @returns {Promise<"form" | "stale" | undefined>} what is wrong with it
 */
export async function formProblem(headers, body, route, actions) {
  try {
    const ids = await actionsIn(headers, body);
    return ids.every((id) => actions[id]?.includes(route)) ? undefined : "stale";
  } catch {
    return "form";
  }
}

/**
 * @param {Headers} headers
 * @param {Buffer} body
 * @returns {Promise<string[]>} the ids of the actions that the form names, one or more
 * @throws when it is not as React sends it
 */
async function actionsIn(headers, body) {
  const id = headers["next-action"];
  const type = headers["content-type"] ?? "";
  const isForm = /^multipart\/form-data;/i.test(type);
  if (!isForm && (id === undefined || !/^text\/plain\b/i.test(type))) throw new Error("no form");
  const form = isForm ? await parse(type, body) : new Map([["0", body.toString()]]);
  if (id === undefined) return namedActions(form);
  checkArguments(form);
  if (!/^[0-9a-f]{42}$/.test(String(id))) throw new Error("no action");
  return [String(id)];
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
async function parse(type, body) {
  const sent = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
  /** @type {Map<string, string>} */
  const form = new Map();
  for (const [name, value] of sent) {
    // PostgreSQL cannot keep a null character, and nobody types one.
    if (typeof value === "string" && value.includes("\0")) throw new Error("null character");
    const isOurs = name === "0" || name.startsWith("$ACTION_");
    if (isOurs && (typeof value !== "string" || form.has(name))) throw new Error("twice, or a file");
    form.set(name, String(value));
  }
  return form;
}

/**
 * A form sent by the browser itself: hidden fields, which React names, hold the action and the state that the form
 * was last given; those of a button that has an action of its own come with those of its form.
 * @param {Map<string, string>} form
 */
function namedActions(form) {
  const names = [...form.keys()].filter((name) => name.startsWith("$ACTION_"));
  const numbers = names.flatMap((name) => /^\$ACTION_REF_(\d+)$/.exec(name)?.[1] ?? []);
  const known = [
    "$ACTION_KEY",
    ...numbers.flatMap((n) => [`$ACTION_REF_${n}`, `$ACTION_${n}:0`, `$ACTION_${n}:1`]),
  ];
  if (numbers.length === 0 || numbers.length > 2 || !names.every((name) => known.includes(name)))
    throw new Error("unknown parts");
  return numbers.map((number) => boundAction(form, `$ACTION_${number}:`));
}

/**
 * @param {Map<string, string>} form
 * @param {string} prefix of the fields that describe one action
 */
function boundAction(form, prefix) {
  const [, id] = /^\{"id":"([0-9a-f]{42})","bound":"\$@1"\}$/.exec(form.get(`${prefix}0`) ?? "") ?? [];
  const state = list(form.get(`${prefix}1`));
  if (id === undefined || state.length !== 1) throw new Error("not bound to its state");
  checkPlain(state);
  return id;
}

/**
 * A form sent by script: its two arguments, the state and the form, stand in the part "0", where "$K1" means the
 * form whose fields are "_1_…".
 * @param {Map<string, string>} form
 */
function checkArguments(form) {
  for (const name of form.keys()) {
    if (name !== "0" && !/^_[0-9a-f]+_/.test(name)) throw new Error("unknown part");
  }
  const [state, fields, ...more] = list(form.get("0"));
  if (!/^\$K[0-9a-f]+$/.test(String(fields)) || more.length > 0) throw new Error("no form");
  checkPlain(state);
}

/** @param {string | undefined} json */
function list(json) {
  const value = JSON.parse(json ?? "");
  if (!Array.isArray(value)) throw new Error("no list");
  return value;
}

/**
 * React writes all that is not plain as a string that begins with "$", and "$" itself as "$$".
 * @param {unknown} value
 * @throws when it holds anything but plain values
 */
function checkPlain(value) {
  if (typeof value === "string") {
    if (value.startsWith("$") && !value.startsWith("$$") && value !== "$undefined")
      throw new Error("not plain");
  } else if (typeof value === "object" && value !== null) {
    if (Object.hasOwn(value, "__proto__")) throw new Error("not plain");
    for (const each of Object.values(value)) checkPlain(each);
  }
}
