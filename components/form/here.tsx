"use client";

import { createContext, type ReactNode, useContext } from "react";

type Here = {
  path?: string;
  /** Names this rendering of the page, apart from the same page in another tab. */
  rendering?: string;
  /** Marks the member for whom it is drawn. */
  whose?: string;
  /** What was given back into a form, by the name of the form. */
  kept?: Record<string, string>;
};

const Context = createContext<Here>({});

/** Tells the forms on a page where they stand, so that what could not be saved comes back there. */
export function HereOf({ children, ...here }: Here & { children: ReactNode }) {
  return <Context value={here}>{children}</Context>;
}

type Props = {
  /** Which form of the page it is: what its ids begin with. */
  form: string;
  /** The page with its query, where the form knows better. */
  path?: string | undefined;
};

/** Says it, unseen, with the form. The server takes nothing from it but the way back (app/_forms/here.ts). */
export function HereField({ form, path }: Props) {
  const { kept, ...here } = useContext(Context);
  const [page] = (path ?? here.path ?? "").split("#");
  const said = new URLSearchParams({
    ...here,
    path: page ?? "",
    form,
    kept: kept?.[form] ?? kept?.[""] ?? "",
  });
  return <input type="hidden" name="here" value={said.toString()} />;
}
