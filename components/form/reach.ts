/** Sending a form to its server action when the network, a proxy or an update of the site stands in between. */
import { type FormAction, type FormState, freshForm } from "./form-state.ts";
import { noCookiesHeader } from "./no-cookies.ts";
import { sendAnew } from "./send-anew.ts";

/**
 * The action, for use in the browser. Whatever goes wrong on the way becomes an answer that keeps the form as it is:
 * an error thrown here would put the page's error boundary in the place of the page and of all that was typed.
 */
export function reaching(action: FormAction): FormAction {
  return async (before, form) => {
    watchRequests();
    try {
      if (before.isOutdated) return await sendAnew(form);
      // A try that never reached the server is no state that it has to be sent.
      return await action(
        before.status === "unreached" ? { ...freshForm, values: before.values } : before,
        form,
      );
    } catch (error) {
      // Next carries a redirect as an error, which its own boundary handles.
      if (digestOf(error).startsWith("NEXT_REDIRECT")) throw error;
      return unreached(before, error);
    }
  };
}

/** Keeps what the form knew before, such as the fingerprints of what it showed. */
function unreached({ values }: FormState, error: unknown): FormState {
  const why = reasonOf(error);
  return { status: "unreached", message: words[why], errors: {}, values, isOutdated: why === "outdated" };
}

type Reason = keyof typeof words;

const words = {
  offline:
    "You are not connected to the internet, so this is not saved yet. What you typed is still here. Try again once you are connected.",
  away: "We could not reach Tend, so this may not be saved yet. What you typed is still here. Please try again.",
  slow: "Tend has not answered for half a minute, so this may not be saved yet. What you typed is still here. Please try again.",
  outdated:
    "Tend has been updated since you opened this page, so this is not saved yet. What you typed is still here. Try again, and it goes to the new version.",
  large:
    "That was more than Tend can take at once, so nothing was saved. What you typed is still here. Please make it shorter.",
  refused:
    "Tend could not take this from the page as it is, so nothing was saved. What you typed is still here. Copy it, load the page again, and put it back in.",
  broken:
    "Something went wrong on our side, so this may not be saved yet. What you typed is still here. Please try again.",
};

function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason;
  if (error instanceof Error && error.name === "UnrecognizedActionError") return "outdated";
  if (digestOf(error)) return "broken";
  if (!navigator.onLine) return "offline";
  return error instanceof DOMException && error.name === "TimeoutError" ? "slow" : "away";
}

/** What Next and React put on errors that come from the server. */
function digestOf(error: unknown): string {
  return error instanceof Error && "digest" in error ? String(error.digest) : "";
}

/** An answer that is not one of an action's. */
class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

const reasons: Record<number, Reason> = {
  400: "refused",
  403: "refused",
  409: "outdated",
  413: "large",
  431: "refused",
};

/** In milliseconds. The server itself gives up on a silent database long before. */
const patience = 30_000;

let isWatching = false;

/**
 * Next sends actions by `fetch`, one after the other, and offers no way to end one: one without an answer would hold up
 * all that follow. An answer that breaks off in the middle would fail while the page is drawn, where nothing can catch
 * it but the error boundary. So requests of actions have a time limit, and their answers are given to Next whole.
 */
function watchRequests(): void {
  if (isWatching) return;
  isWatching = true;
  const { fetch } = window;
  window.fetch = (input, init) =>
    new Headers(init?.headers).has("next-action") ? wholeAnswer(fetch, input, init) : fetch(input, init);
}

async function wholeAnswer(fetch: typeof window.fetch, input: RequestInfo | URL, init?: RequestInit) {
  const headersSent = new Headers(init?.headers);
  if (!navigator.cookieEnabled) headersSent.set(noCookiesHeader, "yes");
  const signal = AbortSignal.timeout?.(patience) ?? null;
  const answer = await fetch(input, { ...init, headers: headersSent, signal });
  const { headers, status, statusText } = answer;
  const isOurs =
    headers.get("content-type")?.startsWith("text/x-component") || headers.has("x-action-redirect");
  if (!isOurs)
    throw new Refusal(headers.has("x-nextjs-action-not-found") ? "outdated" : (reasons[status] ?? "away"));
  return new Response(await answer.arrayBuffer(), { headers, status, statusText });
}
