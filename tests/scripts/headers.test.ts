import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheControl, headersFile, htaccess, nginxConf } from '../../scripts/site/headers.ts';

const said = [
  'frame-ancestors',
  'nosniff',
  'Permissions-Policy',
  'no-cache',
  'public, max-age=31536000, immutable',
];

describe('the files for hosts', () => {
  const file = headersFile(['/', '/index.html']);

  it.each([
    ['_headers', file],
    ['.htaccess', htaccess()],
    ['nginx.conf', nginxConf()],
  ])('%s says who may frame the site, what it may do, and what may be kept', (_, text) => {
    for (const words of said) expect(text).toContain(words);
  });

  it('in _headers no two rules say the same of a file, for a host joins them', () => {
    const rules = file
      .trim()
      .split(/\n(?=\/)/)
      .map((rule) => {
        const [path = '', ...headers] = rule.split('\n');
        return { path, names: headers.map((line) => line.trim().split(':')[0]) };
      });
    const forAll = new Set(rules.find(({ path }) => path === '/*')?.names);
    for (const { path, names } of rules.filter((rule) => rule.path !== '/*')) {
      expect(
        names.filter((name) => forAll.has(name)),
        path,
      ).toEqual([]);
    }
  });

  it('here as on a host only what has its checksum in its name is kept for good', () => {
    expect(cacheControl('/assets/main-abc123.js')).toContain('immutable');
    expect(['/', '/data/catalog.json', '/service-worker.js'].map(cacheControl)).toEqual(
      Array.from({ length: 3 }, () => 'no-cache'),
    );
  });

  it('the file for nginx is the one in docs/', () => {
    expect(readFileSync('docs/nginx.conf', 'utf8')).toBe(nginxConf());
  });
});
