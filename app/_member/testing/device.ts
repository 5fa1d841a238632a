/** A device with passkeys, in software: it makes and uses them as WebAuthn says, and lets a test get any part of it wrong. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

type Wrong = {
  /** In place of what belongs there. */
  origin?: string;
  host?: string;
  challenge?: string;
  counter?: number;
};

type Options = { challenge: string };

export type Device = ReturnType<typeof someDevice>;

/** A new device, without a key. It holds one at a time. */
export function someDevice(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = createHash("sha256").update(crypto.randomUUID()).digest();

  const clientData = (type: string, { challenge }: Options, wrong: Wrong) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: wrong.challenge ?? challenge,
        origin: wrong.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const host = new URL(origin).hostname;
  const credential = (response: object) =>
    JSON.stringify({
      id: id.toString("base64url"),
      rawId: id.toString("base64url"),
      type: "public-key",
      clientExtensionResults: {},
      response,
    });

  return {
    id: id.toString("base64url"),
    /** What `startRegistration` gives, as JSON. */
    make(options: Options, wrong: Wrong = {}): string {
      // User present, and a key is attached.
      const data = Buffer.concat([
        authenticatorData(0x41, { host, ...wrong }),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseKey(publicKey),
      ]);
      return credential({
        clientDataJSON: clientData("webauthn.create", options, wrong).toString("base64url"),
        attestationObject: attestationOf(data).toString("base64url"),
        transports: ["internal"],
      });
    },
    /** What `startAuthentication` gives, as JSON. */
    use(options: Options, wrong: Wrong = {}): string {
      const data = authenticatorData(0x01, { host, ...wrong });
      const client = clientData("webauthn.get", options, wrong);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return credential({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      });
    },
  };
}

function authenticatorData(flags: number, { host, counter = 0 }: Wrong & { host: string }): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash("sha256").update(host).digest(), Buffer.from([flags]), count]);
}

/** COSE: an EC2 key (1: 2), ES256 (3: -7), on P-256 (-1: 1), with its x (-2) and y (-3). */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]),
    Buffer.from(x, "base64url"),
    Buffer.from([0x22, 0x58, 32]),
    Buffer.from(y, "base64url"),
  ]);
}

/** CBOR: { "fmt": "none", "attStmt": {}, "authData": … } */
function attestationOf(data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from("fmt"),
    Buffer.from([0x64]),
    Buffer.from("none"),
    Buffer.from([0x67]),
    Buffer.from("attStmt"),
    Buffer.from([0xa0, 0x68]),
    Buffer.from("authData"),
    Buffer.from([0x58, data.length]),
    data,
  ]);
}
