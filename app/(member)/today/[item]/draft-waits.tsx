import { ActionButton } from "#components/form/action-button.tsx";
import { keepDraft } from "./actions.ts";

/** What was written with the tool and is not kept yet: offered, so that it is never dropped unseen. */
export function DraftWaits({ id }: { id: string }) {
  return (
    <aside className="notice mt-8 max-w-[40rem]" aria-label="Not in your journal yet">
      <p>What you wrote with the tool waits as a draft. It is not in your journal yet.</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6">
        <ActionButton
          action={keepDraft}
          fields={{ draft: id }}
          look="button-quiet"
          label="Keep it in my journal"
        />
        <a className="inline-flex min-h-11 items-center" href={`/journal/${id}/edit`}>
          Look at it, or throw it away
        </a>
      </div>
    </aside>
  );
}
