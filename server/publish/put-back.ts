/**
 * Puts back what was laid aside because it works with a script only (rewrite.mjs). It stands right behind each such part and
 * holds up the reading of the page, so nothing jumps; where it was lost, wake.ts does the same for all of them. It leaves no
 * trace: React must find what it rendered.
 */
for (const aside of document.querySelectorAll<HTMLScriptElement>('script[type="text/html"]')) {
  aside.nextElementSibling?.remove();
  aside.outerHTML = aside.text;
}

export {};
