import { crc32, deflateSync } from "node:zlib";
import { create } from "qrcode";

/** White on each side of a code, in its squares: scanners need four. */
const quiet = 4;

/**
 * An address as a code in a PNG; `scale` is how many pixels each of its squares is wide. The library's own writer of PNG tells four bytes
 * of each pixel in turn, and took a tenth of a build; of a code one bit is enough, and nearly each row is like the one above.
 */
export function codePicture(address: string, { scale }: { scale: number }): Uint8Array<ArrayBuffer> {
  const { modules } = create(address, { errorCorrectionLevel: "M" });
  const squares = modules.size + 2 * quiet;
  const side = squares * scale;
  const like = Buffer.concat([Buffer.of(asAbove), Buffer.alloc(Math.ceil(side / 8))]);
  const rows = Array.from({ length: squares }, (_, y) => [
    rowOf(side, (x) => isDark(Math.floor(x / scale) - quiet, y - quiet)),
    ...Array.from({ length: scale - 1 }, () => like),
  ]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit for each pixel, in greys; the rest says that all is as usual.
  head[8] = 1;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1A\n", "latin1"),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );

  function isDark(x: number, y: number): boolean {
    const isInside = x >= 0 && y >= 0 && x < modules.size && y < modules.size;
    return isInside && modules.get(y, x) !== 0;
  }
}

/** How a row is told, which stands before it: by itself, or by how it differs from the one above. */
const byItself = 0;
const asAbove = 2;

function rowOf(side: number, isDark: (x: number) => boolean): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(side / 8), 0xff);
  row[0] = byItself;
  for (let x = 0; x < side; x++)
    if (isDark(x)) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
  return row;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
