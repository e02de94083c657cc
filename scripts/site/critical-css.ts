import Beasties from 'beasties';

/**
 * Finds what a page needs of a style sheet to look as it does before any script has run: the rules whose
 * selectors match something in it, and the custom properties that these use. Beasties matches selectors;
 * it leaves custom properties alone, of which the palette has a hundred.
 * @param css minified
 * @param html the page's `html` element without its head
 * @returns the rules in their order
 */
export async function criticalCss(css: string, html: string): Promise<string> {
  const matcher = new Beasties({
    reduceInlineStyles: true,
    pruneSource: false,
    fonts: false,
    logLevel: 'silent',
  });
  const page = await matcher.process(html.replace('<body', () => `<style>${css}</style><body`));
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1];
  if (!style) throw new Error('no style sheet is left');
  return withoutUnused(style);
}

/** Takes out custom properties that nothing uses, then those that only these used. */
function withoutUnused(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  const less = css.replace(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
    used.has(name) ? declaration : '',
  );
  return less === css ? css : withoutUnused(less);
}
