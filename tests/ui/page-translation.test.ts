import { beforeEach, describe, expect, it } from 'vitest';
import { surviveTranslation } from '../../src/ui/page-translation.ts';
import { said, translate, translators } from './translate.ts';

/** Observers are told once what runs now has ended. */
const told = () => new Promise((resolve) => setTimeout(resolve));

let page: HTMLElement;
let first: Text;
let last: Text;
beforeEach(() => {
  page = document.createElement('p');
  page.innerHTML = 'one<b>two</b>three';
  [first, last] = [page.firstChild as Text, page.lastChild as Text];
  surviveTranslation(page);
});

describe.each(Object.entries(translators))('a text whose translation %s', (_how, put) => {
  beforeEach(async () => {
    translate(page, put);
    await told();
  });

  it('is seen translated', () => {
    expect(said(page)).toBe('onetwothree');
    expect(page.querySelectorAll('p > font')).toHaveLength(2);
  });

  it('is seen when it is written anew, and translated again', async () => {
    first.nodeValue = 'uno';
    await told();
    expect(page.firstChild).toBe(first);
    expect(said(page)).toBe('unotwothree');
    translate(page, put);
    await told();
    expect(said(page)).toBe('unotwothree');
    first.nodeValue = 'eins';
    await told();
    expect(said(page)).toBe('einstwothree');
  });

  it('goes when nothing is written in its place', async () => {
    first.nodeValue = '';
    await told();
    expect(said(page)).toBe('twothree');
  });

  it('goes with what stands between the first and the last', async () => {
    for (let node: Node | null = first; node;) {
      const next: Node | null = node === last ? null : node.nextSibling;
      node.parentNode?.removeChild(node);
      node = next;
    }
    await told();
    expect(page.childNodes).toHaveLength(0);
  });

  it('takes its translation along when it is moved', async () => {
    page.append(first);
    await told();
    expect(said(page)).toBe('twothreeone');
  });

  it('is what it was when the original is asked for', async () => {
    for (const font of page.querySelectorAll('p > font')) font.remove();
    await told();
    expect(said(page)).toBe('onetwothree');
  });

  it('may be translated into another language', async () => {
    const font = page.querySelector('p > font')!;
    const other = document.createElement('FONT');
    other.textContent = 'ein';
    font.replaceWith(other);
    await told();
    expect(said(page)).toBe('eintwothree');
    first.nodeValue = 'uno';
    await told();
    expect(said(page)).toBe('unotwothree');
  });
});

it('what a page itself takes away is not put back', async () => {
  first.remove();
  last.replaceWith(document.createElement('i'));
  await told();
  expect(page.innerHTML).toBe('<b>two</b><i></i>');
});
