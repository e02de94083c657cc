import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * The test of a site that keeps to itself: it fails on a request that leaves the site, a breach of
 * the Content Security Policy or an error nobody caught, in any page or popup of its context.
 * Unless its title has `@webgl`, its pages have the SVG map, which is there sooner and answers alike; unless it
 * has `@tour`, the tour has been offered before, so that nothing lies over the text.
 */
export const test = base.extend({
  context: async ({ context, baseURL }, use, { tags }) => {
    for (const page of context.pages()) await forgetHistory(page);
    if (!tags.includes('@webgl')) await withoutWebGl(context);
    if (!tags.includes('@tour')) await withoutTour(context);
    const incidents = await watch(context, new URL(baseURL ?? '').origin);
    await use(context);
    expect(incidents, 'what the page should not have done').toEqual([]);
  },
});

export { expect };

/** Takes a page that was used before back to where a new one stands: a history holds 50 steps, and then grows no more. */
async function forgetHistory(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}

/** Takes WebGL from the pages of a context, so that the SVG map stays: software takes seconds to draw with WebGL. */
export async function withoutWebGl(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebGL2RenderingContext');
  });
}

async function withoutTour(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.setItem('tour', 'seen');
    } catch {
      // A frame in a sandbox keeps nothing, and is offered none.
    }
  });
}

/**
 * Watches a context; for one a test opens itself, as the `context` of `test` is watched already.
 *
 * @param origin where the pages may take things from, besides `blob:` and `data:`
 * @returns the incidents so far, one line each; the list grows while the pages live
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const incidents: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (from !== origin && protocol !== 'blob:' && protocol !== 'data:')
      incidents.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => incidents.push(`error: ${error.error().message}`));
  // A worker's breaches reach only the console.
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text()))
      incidents.push(`console: ${message.text()}`);
  });
  await context.exposeBinding('reportViolation', (_source, line: string) => incidents.push(line));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.sourceFile}:${event.lineNumber}`;
      const line = `CSP: ${event.effectiveDirective} ${event.blockedURI} at ${where} ${event.sample}`;
      (window as unknown as { reportViolation(line: string): void }).reportViolation(line);
    });
  });
  return incidents;
}

/** A rule of axe-core that the page breaks, and the selectors of the elements that do. */
export interface AxeViolation {
  rule: string;
  impact: string;
  help: string;
  elements: string[];
}

/**
 * Checks the whole page with every rule of axe-core; the debugging protocol runs the script, which
 * the page's own policy would not let in.
 *
 * @returns the violations, of every impact; none is `[]`
 */
export async function seriousAxe(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      help,
      elements: nodes.map(({ target }) => target.join(' ')),
    }));
  });
}
