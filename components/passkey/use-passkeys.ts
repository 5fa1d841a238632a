import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useEffect, useState } from "react";
import { whenNothingIsPressed } from "#components/frame/pressing.ts";

/**
 * Whether passkeys can be used here; "unknown" until the script has looked. At another name of this machine than that in
 * AUTH_URL they cannot: each is for one host.
 * @param host for which they are made
 */
export function usePasskeys(host: string): "unknown" | "yes" | "no" {
  const [can, setCan] = useState<"unknown" | "yes" | "no">("unknown");
  useEffect(() => {
    // WebAuthn takes no IP address for a relying party.
    const isHost = location.hostname === host && !/^[\d.]+$|:/.test(host);
    return whenNothingIsPressed(() => setCan(isHost && browserSupportsWebAuthn() ? "yes" : "no"));
  }, [host]);
  return can;
}
