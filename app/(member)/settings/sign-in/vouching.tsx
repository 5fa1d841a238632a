import { ActionButton } from "#components/form/action-button.tsx";
import { readSettings } from "#settings.mjs";
import { stopVouching } from "./actions.ts";

/** The other sites by way of which the member can sign in, each with the way to stop it; nothing where there are none. */
export function Vouching({ issuers }: { issuers: string[] }) {
  if (issuers.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="vouching-title">
      <h2 id="vouching-title">Signing in by way of another site</h2>
      <ul className="mt-4 border-t border-line">
        {issuers.map((issuer) => (
          <li
            key={issuer}
            className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[1fr_auto] md:items-center"
          >
            <p>
              <strong>{nameOf(issuer)}</strong> may say who you are.
            </p>
            <ActionButton
              action={stopVouching}
              fields={{ issuer }}
              look="button-quiet"
              label={
                <>
                  Stop that <span className="visually-hidden">for {nameOf(issuer)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One that is set up no longer is called by its host. */
function nameOf(issuer: string): string {
  const { OAUTH_ISSUER, OAUTH_NAME } = readSettings();
  if (issuer === OAUTH_ISSUER && OAUTH_NAME) return OAUTH_NAME;
  return URL.canParse(issuer) ? new URL(issuer).host : issuer;
}
