import { describe, expect, it } from 'vitest';
import { fillShell } from '../../src/export/one-file.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';

const { pack } = readLibrary('harbour-2024');
const shell =
  '<!doctype html>\n<html lang="en" data-pack="" data-root="./">\n<head><title></title></head>\n<body>\n<div id="app"></div>\n<script type="module">const tag = \'<script type="module">\';</script>\n</body>\n</html>\n';

const page = new DOMParser().parseFromString(fillShell(shell, pack), 'text/html');
const json = (path: string) => JSON.parse(page.getElementById(path)?.textContent ?? '') as unknown;

describe('the page that needs no other', () => {
  it('has the pack, names it, and lists it alone', () => {
    expect(page.documentElement.dataset['pack']).toBe('harbour-2024');
    expect(page.title).toMatch(/ — Declaration Atlas$/);
    expect(json('data/harbour-2024/pack.json')).toEqual({
      ...pack.document,
      boundaries: expect.anything() as unknown,
    });
    expect(json('data/catalog.json')).toMatchObject({ packs: [{ id: 'harbour-2024' }] });
  });

  it('has its script as it was, or its policy would not let it run', () => {
    const script = (html: string) => html.slice(html.indexOf('<script type="module">'));
    expect(script(fillShell(shell, pack))).toBe(script(shell));
  });

  it('is not ended by what a pack says', () => {
    const title = { en: '</script><script>alert(1)</script>$&' };
    const manifest = { ...pack.manifest, title };
    const document = pack.document && {
      ...pack.document,
      manifest: { ...pack.document.manifest, title },
    };
    const html = fillShell(shell, { ...pack, manifest, ...(document && { document }) });
    const hostile = new DOMParser().parseFromString(html, 'text/html');
    expect(hostile.title).toBe(`${title.en} — Declaration Atlas`);
    expect(hostile.querySelectorAll('script:not([type])')).toHaveLength(0);
  });
});
