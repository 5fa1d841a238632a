/** Which browser somebody signed in with, in words that they know it by. */

/** What is said of a browser that does not tell, or of which we do not know the name. */
export const unknownDevice = "A browser";

/** Each by what it alone says of itself; many claim to be Chrome or Safari besides, so the order counts. */
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOP(R|T|iOS)\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bDuckDuckGo\/|\bDdg\//, "DuckDuckGo"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bCr(iOS|MO)\/|\bChrom(e|ium)\/|\bHeadlessChrome\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
  [/^(w3m|Lynx|E?Links|ELinks)\b/i, "A text browser"],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, "an iPhone"],
  [/\biPad\b/, "an iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "a Mac"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

/** "Firefox on Windows", by the User-Agent header: what is kept of it. Versions are left out, and all that tells people apart. */
export function deviceOf(userAgent: string | null): string {
  // No browser sends a longer User-Agent, and patterns would take long over one.
  const header = (userAgent ?? "").slice(0, 400);
  const named = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(header))?.[1];
  const system = named(systems);
  const browser = named(browsers) ?? unknownDevice;
  return system ? `${browser} on ${system}` : browser;
}
