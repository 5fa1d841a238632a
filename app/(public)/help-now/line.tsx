import { trustIn } from "#content/help/help-trust.ts";
import { callAddress, type LineWay } from "#content/help/helpline-ways.ts";
import type { Helpline } from "#content/index.ts";

export function Line({ line }: { line: Helpline }) {
  const { name, phones, text, chat, page, whatFor } = line;
  const numbers: LineWay[] = [
    ...phones.map((phone) => ({ shown: phone.shown, href: callAddress(phone) })),
    ...(text ? [{ shown: `Text ${text.shown}`, href: text.href }] : []),
  ];
  return (
    <>
      <h4 className="font-semibold">{name}</h4>
      <ul className="my-2 flex flex-wrap gap-3">
        {numbers.map((way) => (
          <li key={way.shown}>
            <Press way={way} />
          </li>
        ))}
      </ul>
      <p>For {whatFor}.</p>
      {chat && <p>Chat: {chat.href ? <a href={chat.href}>{chat.shown}</a> : chat.shown}</p>}
      {page && (
        <p>
          <a className="says-address inline-flex min-h-11 items-center" href={page.href}>
            {page.shown}
          </a>
        </p>
      )}
      <p className="text-small text-quiet">{detailsOf(line)}</p>
    </>
  );
}

/** What no press can open, such as a message through an app, is words. */
function Press({ way: { shown, href } }: { way: LineWay }) {
  if (!href) return shown.replace(/^Text (?=WhatsApp)/, "");
  return (
    <a className="number" href={href}>
      {shown}
    </a>
  );
}

function detailsOf({ hours, cost, languages, note, confidence, page, ...line }: Helpline): string {
  const details = [hours, cost, languages].filter((detail) => detail !== null).join(" · ");
  const mayHaveChanged = page
    ? "This may have changed: look at the line’s own page first."
    : "This may have changed.";
  return [
    details && `${details.charAt(0).toUpperCase()}${details.slice(1)}.`,
    note,
    trustIn(line),
    confidence === "medium" && !line.checked && mayHaveChanged,
  ]
    .filter(Boolean)
    .join(" ");
}
