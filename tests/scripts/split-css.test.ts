import { describe, expect, it } from 'vitest';
import { splitCss } from '../../scripts/site/split-css.ts';

const html = '<body class="svelte-here"><p class="said svelte-text">…</p></body>';
const split = (css: string) => splitCss(css, html);

describe('the style sheet of a page', () => {
  it('begins with what concerns every page and the components that are on this one', () => {
    expect(
      split('body{margin:0}.said.svelte-text{color:red}.card.svelte-card{color:blue}'),
    ).toEqual({
      first: 'body{margin:0}.said.svelte-text{color:red}',
      later: '.card.svelte-card{color:blue}',
    });
  });

  it('parts what stands under a condition, and leaves no empty condition', () => {
    const { first, later } = split(
      '@media print{.svelte-text{a:b}.svelte-card{c:d}}@media screen{.svelte-card{e:f}}',
    );
    expect(first).toBe('@media print{.svelte-text{a:b}}');
    expect(later).toBe('@media print{.svelte-card{c:d}}@media screen{.svelte-card{e:f}}');
  });

  it('keeps a rule that concerns a component on the page among others', () => {
    expect(split('.svelte-card,.svelte-text{a:b}').later).toBe('');
    expect(split('.svelte-text .svelte-card{a:b}').first).toBe('');
  });
});
