/**
 * The layers are turned into selectors: a browser that knows none leaves out all that stands in one, which is nearly
 * everything (docs/decisions/105-layers-are-gone-when-published.md).
 */
export default { plugins: { "@tailwindcss/postcss": {}, "@csstools/postcss-cascade-layers": {} } };
