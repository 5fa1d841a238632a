import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";

export const dynamic = "force-static";

/**
 * Lets a plain select choose whose helplines a handout shows, with no script: a rule for each country that
 * content/helplines.json has. A browser that cannot follow them keeps to the lines for everywhere.
 */
export function GET() {
  const { code: usual } = helpAnywhere;
  const rules = countries.flatMap(({ code }) => {
    const chosen = `.handout:has(#country > [value="${code}"]:checked)`;
    return code === usual
      ? [`.handout-lines:not(#lines-${usual}), .handout-brief:not(#brief-${usual}) { display: none }`]
      : [
          `${chosen} :is(#lines-${usual}, #brief-${usual}) { display: none }`,
          `${chosen} :is(#lines-${code}, #brief-${code}) { display: block }`,
        ];
  });
  // Of rules with one weight the last one wins, so those that hide go before those that show.
  return new Response(`${rules.reverse().join("\n")}\n`, {
    headers: { "content-type": "text/css; charset=utf-8" },
  });
}
