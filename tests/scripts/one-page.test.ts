import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { onePage, type OnePageParts } from '../../scripts/site/one-page.ts';
import { checksum } from '../../scripts/site/policy.ts';

const html = `<!doctype html><html><head><link rel="manifest" href="./manifest.webmanifest" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><div id="app">text</div></body></html>`;

const parts: OnePageParts = {
  script: 'go("$&")',
  css: 'p { color: red }',
  data: { 'data/world.json': '{"name":"a</script><!--b"}' },
  boundaries: '<div id="boundaries"></div>',
  licences: 'MIT --> free',
};

const page = onePage(html, parts);
const scripts = (text: string) =>
  [...text.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, script = '']) => script);

describe('a page that brings everything along', () => {
  it('asks for no file', () => {
    expect(page).not.toMatch(/(src|href)="\.?\//);
  });

  it('keeps the text, the script and the style as they are, and names their checksums', () => {
    expect(page).toContain('<div id="app">text</div>');
    expect(scripts(page)).toEqual([parts.script]);
    expect(page).toContain(`<style>${parts.css}</style>`);
    for (const part of [parts.script, parts.css]) expect(page).toContain(checksum(part));
  });

  it('lets data and licences hold what would end them', () => {
    const [, json = ''] =
      /<script type="application\/json" id="data\/world.json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual({ name: 'a</script><!--b' });
    expect(page.split('-->')).toHaveLength(2);
  });

  it('lets a script say the words that end scripts', () => {
    const [script = ''] = scripts(onePage(html, { ...parts, script: 'x = "</script><!--"' }));
    expect(runInNewContext(script)).toBe('</script><!--');
  });
});
