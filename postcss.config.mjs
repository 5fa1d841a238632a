/**
 * The layers are turned into selectors: a browser that knows none leaves out all that stands in one, which is nearly
 * everything (docs/decisions/105-layers-are-gone-when-published.md).
 */
export default {
  plugins: ["@tailwindcss/postcss", "@csstools/postcss-cascade-layers", withoutSecondWeight()],
};

/**
 * What turns the layers gives each rule their weight, and a rule within a rule both its own and that of the one around
 * it: `th` within `.table` would then win over every `.table th`, wherever that stands.
 */
function withoutSecondWeight() {
  return {
    postcssPlugin: "without-second-weight",
    /** @param {import("postcss").Root} root */
    OnceExit(root) {
      root.walkRules((rule) => {
        rule.walkRules((within) => {
          within.selector = within.selector.replaceAll(":not(#\\#)", "");
        });
      });
    },
  };
}
