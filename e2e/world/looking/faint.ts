/** Words that stand out too little from what is behind them (WCAG 1.4.3). axe finds them too, in as long as all its other rules take. */
import type { Page } from "@playwright/test";
import { type Colour, contrast } from "#domain/testing/contrast.ts";

type Words = {
  /** The words, and the element they are in. */
  what: string;
  colour: string;
  /** Of the element itself and of all that it stands in, the innermost first. */
  grounds: string[];
  opacity: number;
  isLarge: boolean;
};

export async function faintWords(page: Page): Promise<string[]> {
  return (await wordsOn(page)).flatMap(({ what, colour, grounds, opacity, isLarge }) => {
    const white = { red: 255, green: 255, blue: 255, alpha: 1 };
    const ground = grounds.reduceRight((below, each) => over(read(each), below), white);
    const ratio = contrast(over(read(colour), ground, opacity), ground);
    // A colour that could not be read makes the ratio NaN, which passes no comparison.
    return ratio >= (isLarge ? 3 : 4.5) ? [] : [`${what}: ${ratio.toFixed(2)} of ${colour}`];
  });
}

type Layer = Colour & { alpha: number };

/** Of `rgb(…)`, `rgba(…)`, and `color(srgb …)`, which is what mixed colours come to. */
function read(text: string): Layer {
  const scale = text.startsWith("color(srgb ") ? 255 : text.startsWith("rgb") ? 1 : Number.NaN;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

function over(upper: Layer, lower: Layer, opacity = 1): Layer {
  const share = upper.alpha * opacity;
  const mix = (part: keyof Colour) => upper[part] * share + lower[part] * (1 - share);
  return { red: mix("red"), green: mix("green"), blue: mix("blue"), alpha: 1 };
}

/** As far as a plain colour lies behind them: ours stand on no picture. What is drawn is left out, as axe does. */
function wordsOn(page: Page): Promise<Words[]> {
  return page.evaluate(() => {
    const around = (element: Element): Element[] => {
      const parent = element.parentElement;
      return parent ? [element, ...around(parent)] : [element];
    };
    const holders = new Set<Element>(document.querySelectorAll("input, textarea, select"));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.parentElement && text.textContent?.trim()) holders.add(text.parentElement);
    // Words for those who hear the page alone take a pixel.
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.matches(":disabled, :disabled *, [aria-disabled=true], svg *, option");
    return [...holders].filter(isSeen).map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const outwards = around(element).map((each) => getComputedStyle(each));
      return {
        what: `<${element.tagName} ${element.className}> ${element.textContent?.slice(0, 60)}`,
        colour: color,
        grounds: outwards.map(({ backgroundColor }) => backgroundColor),
        opacity: outwards.reduce((product, each) => product * Number(each.opacity), 1),
        isLarge: Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24),
      };
    });
  });
}
