import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { composePage, type PageParts } from '../../scripts/site/compose-page.ts';
import { checksum } from '../../scripts/site/policy.ts';

const parts: PageParts = {
  facts: { lang: 'ja', title: 'A & B', meta: { description: '"quoted" <text>' } },
  pack: 'harbour',
  root: '../',
  icon: 'data:image/svg+xml,icon',
  css: 'p { color: red }',
  body: '<div id="app">text</div>',
  end: '<template id="later"></template>',
  data: { 'data/world.json': '{"name":"a</script><!--b"}' },
  script: { code: 'go("$&")', module: false },
  sources: { 'script-src': "'self'", 'img-src': 'data:' },
};
const page = composePage(parts);
const policyOf = (html: string) =>
  /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
const scriptIn = (html: string) =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].at(-1)?.[1] ?? '';

describe('a page', () => {
  it('says what it is: its language, its pack, where the site is, its title', () => {
    expect(page).toContain('<html lang="ja" data-pack="harbour" data-root="../">');
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('content="&quot;quoted&quot; &lt;text&gt;"');
  });

  it('says that the text comes first where a script sees to it', () => {
    expect(composePage({ ...parts, textFirst: true })).toContain(
      'data-root="../" data-text-first>',
    );
  });

  it('holds body, end, script and style as they are, in that order', () => {
    const at = [parts.css, parts.body, parts.end, parts.script.code].map((it) => page.indexOf(it));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(scriptIn(page)).toBe(parts.script.code);
  });

  it('allows nothing but what it is told to, and of inline scripts and styles its own', () => {
    expect(policyOf(page)).toMatch(/^default-src 'none'; /);
    expect(policyOf(page)).toContain(`script-src 'self' '${checksum(parts.script.code)}';`);
    expect(policyOf(page)).toContain(`style-src '${checksum(parts.css)}';`);
    expect(policyOf(page)).toContain('img-src data:;');
  });

  it('states its policy before anything that the policy is for', () => {
    const before = page.slice(0, page.indexOf('Content-Security-Policy'));
    expect(before).not.toMatch(/<(script|style|link|img)/);
  });

  it('lets data and a comment hold what would end them', () => {
    const html = composePage({ ...parts, comment: 'MIT --> free' });
    const [, json = ''] =
      /<script type="application\/json" id="data\/world.json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual({ name: 'a</script><!--b' });
    expect(html.split('-->')).toHaveLength(2);
  });

  it('lets a script say the words that end scripts, and allows what then stands there', () => {
    const html = composePage({ ...parts, script: { code: 'x = "</script><!--"', module: false } });
    expect(runInNewContext(scriptIn(html))).toBe('</script><!--');
    expect(policyOf(html)).toContain(checksum(scriptIn(html)));
  });

  it('has a script that is a module, where it is told to', () => {
    const html = composePage({ ...parts, script: { code: 'go()', module: true } });
    expect(html).toContain('<script type="module">go()</script>');
  });
});
