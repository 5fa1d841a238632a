import { randomBytes } from "node:crypto";
import { NoForm, understood } from "./no-form.mjs";

/** @typedef {[name: string, value: string][]} Fields in the order in which they were sent */

const mostFields = 1000;
const newline = "\r\n";

/**
 * The fields of a form of the type multipart/form-data. It takes just what browsers write, where other parsers guess:
 * what two parsers read in two ways would pass our checks as one thing and reach Next as another.
 * @param {string} type the Content-Type
 * @param {Buffer} body
 * @param {{ takesFile?: boolean }} [options] whether the field "file" may be one, which is read as its text
 * @returns {Fields}
 * @throws {NoForm} when it is anything else
 */
export function readMultipart(type, body, { takesFile = false } = {}) {
  const [, boundary] = /^multipart\/form-data; ?boundary="?([\w'()+,./:=?-]{1,70})"?$/.exec(type) ?? [];
  if (boundary === undefined) throw new NoForm("no boundary");
  // latin1 keeps one character for each byte, so that no byte is lost.
  const text = body.toString("latin1").replace(/\r\n$/, "");
  const start = `--${boundary}${newline}`;
  const end = `${newline}--${boundary}--`;
  if (!text.startsWith(start) || !text.endsWith(end)) throw new NoForm("not whole");
  const parts = text.slice(start.length, -end.length).split(newline + start);
  if (parts.length > mostFields) throw new NoForm("too many fields");
  // A shorter boundary may begin a longer one, which then ends no part.
  if (parts.some((part) => part.includes(`${newline}--${boundary}`))) throw new NoForm("odd boundary");
  return parts.map((part) => (takesFile && readFile(part)) || readPart(part));
}

/** Content-Disposition, which names the field. Some text browsers add a Content-Type, of what a field is anyway. */
const header =
  /^content-disposition: form-data; name="([ !#$&-[\]-~]{1,200})"(?:\r\ncontent-type: text\/plain(?:; ?charset="?(?:utf-8|us-ascii)"?)?)?$/i;

const fileHeader =
  /^content-disposition: form-data; name="file"; filename="[^"\r\n]{0,1000}"\r\ncontent-type: [\w!#$&^.+/-]{1,200}(?:; ?charset="?[\w-]{1,40}"?)?$/i;

/**
 * What is no text is none of our files, and whoever takes the field says so: it is not the form that is wrong.
 * @param {string} part
 * @returns {Fields[number] | undefined}
 */
function readFile(part) {
  const at = part.indexOf(newline + newline);
  if (!fileHeader.test(part.slice(0, Math.max(at, 0)))) return undefined;
  const bytes = Buffer.from(part.slice(at + 2 * newline.length), "latin1");
  return ["file", bytes.toString("utf8").replaceAll("\0", "")];
}

/**
 * @param {string} part
 * @returns {Fields[number]}
 */
function readPart(part) {
  const at = part.indexOf(newline + newline);
  const [, name] = header.exec(part.slice(0, Math.max(at, 0))) ?? [];
  if (name === undefined) throw new NoForm("no name, or a file");
  const bytes = Buffer.from(part.slice(at + 2 * newline.length), "latin1");
  return [name, understood(() => utf8.decode(bytes), "no UTF-8")];
}

/** It throws where the bytes are no UTF-8. A byte order mark is a character like any other. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The same form, written anew from what was read.
 * @param {Fields} fields
 */
export function writeMultipart(fields) {
  const boundary = `----tend${randomBytes(16).toString("hex")}`;
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}${newline}Content-Disposition: form-data; name="${name}"${newline}${newline}${value}${newline}`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--${newline}`),
  };
}

/**
 * The fields of a form of the type application/x-www-form-urlencoded, as strictly.
 * @param {Buffer} body
 * @returns {Fields}
 * @throws {NoForm} when it is no form, or no UTF-8
 */
export function readUrlEncoded(body) {
  const text = body.toString("latin1");
  if (!/^(?:[!-$&-~]|%[0-9a-f]{2})*$/i.test(text)) throw new NoForm("not encoded");
  const pairs = text === "" ? [] : text.split("&");
  if (pairs.length > mostFields) throw new NoForm("too many fields");
  return pairs.map((pair) => {
    const [name = "", ...value] = pair.split("=");
    if (name === "") throw new NoForm("no name");
    return [decoded(name), decoded(value.join("="))];
  });
}

/** @param {string} text */
function decoded(text) {
  return understood(() => decodeURIComponent(text.replaceAll("+", " ")), "no UTF-8");
}

/**
 * The same form, written anew.
 * @param {Fields} fields
 */
export function writeUrlEncoded(fields) {
  return {
    type: "application/x-www-form-urlencoded",
    body: Buffer.from(new URLSearchParams(fields).toString()),
  };
}
