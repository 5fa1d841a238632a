/** An OpenID Connect provider on this machine: it believes whoever types a name, and says of them what a story wants. */

import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "#scripts/port.mjs";

type Said = { email: string; email_verified: boolean };

export const client = { id: "tend", secret: "a-secret-between-the-two-of-us-alone" };

/**
 * Starts one.
 * @param tend the address of the Tend that may ask it
 * @param said what it says of the people it knows, by their names
 */
export async function startVouching(tend: string, said: Record<string, Said>) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${tend}/sign-in/provider/callback/oidc`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    claims: { email: ["email", "email_verified"] },
    pkce: { required: () => true },
    cookies: { keys: ["a key for a story"] },
    features: { devInteractions: { enabled: true } },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...said[id] }),
    }),
  });
  const server = createServer(provider.callback());
  await once(server.listen(port), "listening");
  return { issuer, close: () => new Promise<unknown>((closed) => server.close(closed)) };
}
