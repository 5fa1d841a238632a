import { type QRCodeToBufferOptions, toBuffer } from "qrcode";

/**
 * What the library hands on to its writer of PNG, and its types leave out: shades of grey, and each row told by the one
 * above it, which is mostly the same. To try every way for every row took half of the work, and gave larger files.
 */
const writing = { colorType: 0, filterType: 2 } as QRCodeToBufferOptions["rendererOpts"];

/** An address as a code in a PNG; `scale` is how many pixels each of its squares is wide. */
export async function codePicture(
  address: string,
  { scale }: { scale: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const options: QRCodeToBufferOptions = {
    errorCorrectionLevel: "M",
    margin: 4,
    scale,
    rendererOpts: writing,
  };
  return new Uint8Array(await toBuffer(address, options));
}
