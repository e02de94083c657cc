import shipped from 'virtual:library';
import type { Library } from '../pack/library.ts';
import { fits, unship, type Passages } from '../pack/shipped.ts';

/**
 * The library that ships with the site, with the text that stands in the page; where the page has
 * none, or another (a browser may have translated it), with the text as it was published.
 */
export async function openLibrary(page: ParentNode): Promise<Library> {
  const standing = passagesIn(page);
  if (fits(shipped, standing)) return unship(shipped, standing);
  const { default: published } = await import('virtual:text');
  return unship(shipped, published);
}

function passagesIn(page: ParentNode): Passages {
  const passages = [...page.querySelectorAll('[data-unit]')].map((element) => {
    const text = element.matches('section') ? element.querySelector(':scope > p') : element;
    return [element.id, text?.textContent ?? ''] as const;
  });
  return Object.fromEntries(passages);
}
