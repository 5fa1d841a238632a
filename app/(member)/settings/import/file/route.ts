import { justSaved } from "#app/_forms/just-saved.ts";
import { seeOther } from "#app/_forms/see-other.ts";
import { currentMember } from "#app/_member/auth.ts";
import { logFailure } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { keepImport } from "#db/export/import.ts";
import { readExportFile } from "#domain/export/older-exports.ts";

const page = "/settings/import";

/**
 * Takes a file and keeps it until its member has seen what it would do. Actions take no files; where the form came from has been
 * checked before any handler is asked (server/handler.mjs), and how large it is (server/guard/body.mjs).
 */
export async function POST(request: Request): Promise<Response> {
  try {
    // Asked first: reading a large file takes time, which is for members alone.
    const member = await currentMember();
    if (!member) return seeOther(`/sign-in?${new URLSearchParams({ to: page })}`);
    const file = await request.formData().then(
      (form) => form.get("file"),
      () => null,
    );
    const taken = typeof file === "string" ? readExportFile(file) : "no-export";
    if (typeof taken === "string") return seeOther(justSaved(page, taken));
    await keepImport(member.id, taken);
    return seeOther(justSaved(page, "waits"));
  } catch (error) {
    if (!isDatabaseUnavailable(error)) logFailure("import failed", error);
    return seeOther(justSaved(page, "failed"));
  }
}

/** Somebody who reloads, or opens the address by itself. */
export function GET(): Response {
  return seeOther(page);
}
