/** The faces are published as WOFF, which is what browsers take; papers want what is inside. */
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { withPlainZero } from "./plain-zero.ts";

const unpacked = new Map<string, Buffer>();

/**
 * The TrueType file inside a WOFF. pdfkit could read the WOFF itself, and unpacks a table of it for each letter that it
 * embeds, which was two fifths of the time of a paper. Its zero has no slash.
 */
export function trueTypeIn(path: string): Buffer {
  const file = unpacked.get(path) ?? withPlainZero(unpack(readFileSync(path)));
  unpacked.set(path, file);
  return file;
}

/** The same tables, no longer compressed, behind a directory of another form. */
function unpack(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => {
    const entry = woff.subarray(44 + place * 20, 64 + place * 20);
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return { entry, length, bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const head = Buffer.alloc(12 + count * 16);
  const powers = 2 ** Math.floor(Math.log2(count)) * 16;
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(powers, 6);
  head.writeUInt16BE(Math.floor(Math.log2(count)), 8);
  head.writeUInt16BE(count * 16 - powers, 10);
  let offset = head.length;
  for (const [place, { entry, length }] of tables.entries()) {
    const at = 12 + place * 16;
    entry.copy(head, at, 0, 4);
    entry.copy(head, at + 4, 16, 20);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    offset += wholeWords(length);
  }
  return Buffer.concat([
    head,
    ...tables.map(({ bytes, length }) => Buffer.concat([bytes, Buffer.alloc(wholeWords(length) - length)])),
  ]);
}

/** Tables begin at a multiple of four bytes. */
function wholeWords(length: number): number {
  return Math.ceil(length / 4) * 4;
}
