import postcss, { type Root, type Rule } from 'postcss';

/** Svelte marks the elements of a component, and what is meant for them, by a class of its own. */
const scope = /\.(svelte-[\w-]+)/g;

/**
 * Parts a page's style sheet into what concerns the page as it is rendered ahead, and what concerns
 * components that are not on it yet; the rules keep their order in either.
 * @param html the page
 */
export function splitCss(css: string, html: string): { first: string; later: string } {
  const attributes = [...html.matchAll(/class="([^"]*)"/g)];
  const classes = new Set(attributes.flatMap(([, its = '']) => its.split(' ')));
  const concerns = (selector: string) =>
    [...selector.matchAll(scope)].every(([, component = '']) => classes.has(component));
  const isThere = ({ selectors }: Rule) => selectors.some(concerns);
  return {
    first: only(isThere, postcss.parse(css)),
    later: only((rule) => !isThere(rule), postcss.parse(css)),
  };
}

/** A style sheet with some of its rules, and without what is left empty by that. */
function only(isWanted: (rule: Rule) => boolean, sheet: Root): string {
  sheet.walkRules((rule) => {
    if (!isWanted(rule)) rule.remove();
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}
