import { expect, it } from 'vitest';
import { criticalCss } from '../../scripts/site/critical-css.ts';

const page = (body: string) => `<html lang="en" data-text-first><body>${body}</body></html>`;

it('keeps rules that match something in the page, in their order, within their media', async () => {
  const css = 'b{color:red}p{color:blue}@media print{.a,.b{margin:0}i{margin:0}}p.a{color:green}';
  await expect(criticalCss(css, page('<p class="a">text</p>'))).resolves.toBe(
    'p{color:blue}@media print{.a{margin:0}}p.a{color:green}',
  );
});

it('keeps what holds for the page itself, and states that a pointer or a key brings about', async () => {
  const css =
    ':root{margin:0}html[data-text-first] p{margin:0}a:hover{margin:0}a:focus-visible{margin:1px}';
  await expect(criticalCss(css, page('<p><a href="#p1">1</a></p>'))).resolves.toBe(css);
});

it('keeps custom properties that a kept rule uses, by way of another too, and no others', async () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:2px;--d:var(--c)}p{margin:var(--b, 0)}b{margin:var(--d)}';
  await expect(criticalCss(css, page('<p>text</p>'))).resolves.toBe(
    ':root{--a:1px;--b:var(--a);}p{margin:var(--b, 0)}',
  );
});
