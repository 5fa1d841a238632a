/**
 * Words of several lines, as somebody wrote them. Each break is an element, which text browsers know too: a style sheet alone
 * (`white-space`) would leave them one line there.
 */
export function LinesOf({ words }: { words: string }) {
  // A list cannot tell two empty lines apart; these stay in their order.
  return words.split(/\r\n|\n/).flatMap((line, place) =>
    place === 0
      ? [line]
      : [
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be told by.
          <br key={place} />,
          line,
        ],
  );
}
