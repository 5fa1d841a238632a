import { STATUS_CODES } from "node:http";
import { contentSecurityPolicy } from "./headers.mjs";

/** @typedef {keyof typeof words} Reason */
/** @typedef {ReturnType<typeof createPlainPages>["plain"]} Plain */
/** @typedef {Pick<import("./manifest.mjs").Manifest, "styles" | "faces">} Looks */

/** What is said where neither a published page nor Next answers. `{address}` is where Tend is meant to be opened. */
const words = {
  method: {
    status: 405,
    title: "That cannot be done here",
    text: ["This address can be read, but what was asked of it is not something it does."],
  },
  origin: {
    status: 403,
    title: "This did not come from a page of ours",
    text: [
      "To keep your plan safe, nothing was saved.",
      "Tend takes a form only from its own pages. If you filled in a form on Tend, go back, reload the page and send it again. A privacy add-on or an old browser can leave out where a form comes from; another browser will work.",
      "This Tend is set up for {address}. If you opened it at another address, use that one.",
    ],
  },
  address: {
    status: 403,
    title: "Tend was opened at another address",
    text: [
      "To keep your plan safe, nothing was saved.",
      "This Tend is set up for {address}. It can be read at other addresses too, but it takes forms at that one alone.",
      "Go back and copy what you wrote. Then open {address} and send it from there.",
      "If you run this Tend yourself, set AUTH_URL to the address that people type, and start it again.",
    ],
  },
  stop: {
    status: 200,
    title: "Stop the mails that remind you?",
    text: [
      "Then no mail brings your practices to mind any more.",
      "Your plan and all that you wrote stay as they are, and you can choose mails again for each practice.",
    ],
    press: "Stop these mails",
  },
  stopped: {
    status: 200,
    title: "The mails are stopped",
    text: ["No mail reminds you any more.", "Your plan and all that you wrote stay as they are."],
  },
  unknown: {
    status: 404,
    title: "This link stops nothing",
    text: [
      "It may have been cut off on its way: try the link in the mail once more.",
      "If the account is deleted, no mail comes any more.",
      "You can also sign in, and stop all reminders under “Calendar and reminders”.",
    ],
  },
  large: {
    status: 413,
    title: "That was too much at once",
    text: ["Nothing was saved.", "Go back, where your words still are, and send a shorter version."],
  },
  form: {
    status: 400,
    title: "We could not read that form",
    text: ["Nothing was saved.", "Go back and copy what you wrote, then reload the page and send it again."],
  },
  stale: {
    status: 409,
    title: "Tend has changed since you opened that page",
    text: ["Nothing was saved.", "Go back and copy what you wrote, then reload the page and send it again."],
  },
  unread: {
    status: 400,
    title: "We could not read that",
    text: ["What was sent does not follow the rules of the web, so nothing was done with it."],
  },
  headers: {
    status: 431,
    title: "Your browser sent too much along",
    text: [
      "Nothing was saved.",
      "With each request a browser sends its cookies for this address, and they have become too many for us to take.",
      "Remove the cookies of this address in your browser’s settings, and try again. You will have to sign in again.",
    ],
  },
  often: {
    status: 429,
    title: "That was asked for very often",
    text: [
      "Please wait a minute, and try again.",
      "Too many of these came from your connection in the last minute. Nothing is lost: go back, and what you wrote is still there.",
    ],
  },
  slow: {
    status: 408,
    title: "That took too long to arrive",
    text: ["Nothing was saved.", "Please try again, perhaps where the connection is better."],
  },
  away: {
    status: 503,
    title: "We cannot reach our records just now",
    text: [
      "Please try again in a minute.",
      "If you have just sent something, it was not saved yet. The guides and the help page do not depend on this.",
    ],
  },
  failed: {
    status: 500,
    title: "Something went wrong on our side",
    text: ["Please try again in a moment.", "The guides and the help page do not depend on this."],
  },
};

/**
 * Whole pages that need nothing but the site's style sheet and its fonts.
 * @param {Record<string, string>} common headers of every answer
 * @param {Looks} looks
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL">} settings
 */
export function createPlainPages(common, looks, { AUTH_URL }) {
  const link = `<a href="${escaped(AUTH_URL)}/">${escaped(AUTH_URL)}</a>`;
  const bodies = Object.fromEntries(
    Object.entries(words).map(([reason, said]) => [
      reason,
      Buffer.from(html(said, looks).replaceAll("{address}", link)),
    ]),
  );

  return { plain, plainAnswer };

  /**
   * Answers with one of these pages.
   * @param {import("node:http").ServerResponse} res
   * @param {Reason} reason
   */
  function plain(res, reason) {
    res.writeHead(words[reason].status, headersOf(reason)).end(bodies[reason]);
  }

  /**
   * The whole answer as it goes over the line, for whoever has a socket alone. It is the last on it.
   * @param {Reason} reason
   */
  function plainAnswer(reason) {
    const { status } = words[reason];
    const headers = { ...headersOf(reason), Connection: "close" };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`;
    return { status, bytes: Buffer.concat([Buffer.from(head), bodies[reason] ?? Buffer.alloc(0)]) };
  }

  /**
   * @param {Reason} reason
   * @returns {Record<string, string>}
   */
  function headersOf(reason) {
    return {
      ...common,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": String(bodies[reason]?.length),
      "Content-Security-Policy": contentSecurityPolicy(),
      "Cache-Control": "no-store",
      ...(reason === "away" && { "Retry-After": "60" }),
      // Their address holds a token.
      ...(isAtToken(reason) && { "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow" }),
      ...(reason === "method" && { Allow: "GET, HEAD, POST" }),
      // By this header Next's client gives up, instead of taking the body for the answer of an action.
      ...(reason === "stale" && { "x-nextjs-action-not-found": "1" }),
    };
  }
}

/** @param {Reason} reason */
function isAtToken(reason) {
  return reason === "stop" || reason === "stopped" || reason === "unknown";
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * @param {{ title: string, text: string[], press?: string }} said `press`: the button of a form that goes to the page itself
 * @param {Looks} looks
 */
function html({ title, text: [lede, ...text], press }, { styles, faces }) {
  return `<!doctype html>
<html lang="en" class="${faces}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Tend</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("\n")}
</head>
<body>
<header class="border-b border-line">
<div class="page grid grid-cols-[1fr_auto] items-center gap-x-6 py-3">
<a class="font-serif text-[1.75rem] leading-none whitespace-nowrap text-ink no-underline" href="/">Tend</a>
<a class="button-quiet no-print !px-4 !font-normal" href="/help-now">Help now</a>
</div>
</header>
<main class="page w-full pt-10 pb-24 md:pt-14">
<div class="beside-sprig">
<div>
<h1>${title}</h1>
<p class="lede measure mt-4">${lede}</p>
</div>
<svg class="sprig" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${seedling}"/><path class="stroke-warm" d="M8 89H88"/></svg>
<div class="measure mt-6 grid gap-4">
${text.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}${press ? `\n<form method="post"><p><button class="button">${press}</button></p></form>` : ""}
<p><a href="/">Start page</a> · <a href="/guides">Guides</a></p>
</div>
</div>
</main>
</body>
</html>
`;
}

/** The drawing of app/_site/gone-wrong.tsx. */
const seedling =
  "M48 88V48M48 66C34 66 24 57 23 42C38 42 48 51 48 66ZM48 50C48 34 58 23 74 22C75 38 65 50 48 50Z";
