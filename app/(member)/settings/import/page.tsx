import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Notice } from "#components/frame/notice.tsx";
import { findImport } from "#db/export/import.ts";
import { now } from "#domain/day.ts";
import { newcomersPage } from "../../_page/member-page.tsx";
import { WhatItWouldDo } from "./what-it-would-do.tsx";

export const metadata: Metadata = { title: "Bring a file back in" };

type Props = { searchParams: Promise<Saved> };

/** Also for a newcomer: the file may bring their time zone along. */
export default async function ImportPage({ searchParams }: Props) {
  const saved = await searchParams;
  return newcomersPage("/settings/import", async (member) => {
    const waiting = await findImport(member.id);
    return (
      <div className="measure grid gap-6">
        <div>
          <p className="eyebrow">
            <a href="/settings">Settings</a>
          </p>
          <h1>Bring a file back in</h1>
        </div>
        <Notice said={whatWasSaved("/settings/import", saved, now())} look="" />
        {waiting ? <WhatItWouldDo taken={waiting} member={member} /> : <ChooseFile />}
      </div>
    );
  });
}

function ChooseFile() {
  return (
    <>
      <p className="lede">
        If you took everything along in one file, from here or from another Tend, you can bring it back.
      </p>
      <p>First you see what it would do. What is here already stays as it is, and nothing is there twice.</p>
      <form
        action="/settings/import/file"
        method="post"
        encType="multipart/form-data"
        className="grid gap-6 border-t border-line pt-6"
      >
        <p className="grid gap-1">
          <label className="font-medium" htmlFor="file">
            Your file
          </label>{" "}
          <span className="hint" id="file-hint">
            Its name begins with “tend-export” and ends in “.json”.
          </span>{" "}
          <input
            id="file"
            name="file"
            type="file"
            className="min-h-11 max-w-full file:mr-4 file:min-h-11 file:rounded-full file:border file:border-ink file:px-5"
            accept=".json,application/json"
            required
            aria-describedby="file-hint"
          />
        </p>
        <p>
          <button className="button" type="submit">
            See what it would do
          </button>
        </p>
      </form>
    </>
  );
}
