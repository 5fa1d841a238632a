import type { ReactNode } from "react";
import type { Member } from "#app/_member/auth.ts";
import { idsAt, waitsElsewhere } from "#app/_member/given-back.ts";
import { HereOf } from "#components/form/here.tsx";
import { pseudonymOf } from "#db/kept.ts";
import { WaitsElsewhere } from "./waits-elsewhere.tsx";

type Props = { path: string; member: Member; children: ReactNode };

/** Tells the forms of a member's page where they stand and for whom, and what was given back into them. */
export async function FormsHere({ path, member, children }: Props) {
  return (
    <HereOf
      path={path}
      rendering={crypto.randomUUID().slice(0, 8)}
      whose={pseudonymOf(member.id)}
      kept={await idsAt(path)}
    >
      <WaitsElsewhere paths={await waitsElsewhere(path)} />
      {children}
    </HereOf>
  );
}
