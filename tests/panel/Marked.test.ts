import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/unit.ts';
import { operable } from '../../src/panel/operable.ts';
import Marked from '../../src/panel/Marked.svelte';
import { library, show } from './show.ts';

const passages = passagesOf(library.pack.text);
const marked = (unit: string, search = '') => {
  const shown = show(Marked, search, { unit, text: passages.get(unit)! });
  return { ...shown, marks: [...shown.container.querySelectorAll('mark')] };
};

describe('a passage with its mentions marked', () => {
  it.each(['p0', 'p3', 'p7.7', 'p31', 'a2'])('is word for word what it was: %s', (unit) => {
    expect(marked(unit).container.textContent).toBe(passages.get(unit));
  });

  it('marks each mention with its place and its role', () => {
    const { marks } = marked('p3');
    const [russia, ukraine] = marks;
    expect(russia).toHaveTextContent('ロシア');
    expect(russia).toHaveAttribute('data-place', 'RUS');
    expect(russia).toHaveAttribute('data-tone', 'threat');
    expect(ukraine).toHaveAttribute('data-tone', 'partner');
    expect(marks.map((mark) => mark.dataset['place'])).toContain('terrorism');
  });

  it('marks a set word with its group and says that it only implies them', () => {
    const { marks } = marked('p2');
    const both = marks.find((mark) => mark.textContent === '両国');
    expect(both).toHaveAttribute('data-as', 'implied');
    expect(both).toHaveAttribute('data-group', 'finland-sweden');
  });

  it('marks a venue, a region and an institution as what they are', () => {
    const as = (unit: string, quote: string) => {
      const mark = marked(unit).marks.find((it) => it.textContent === quote);
      return [mark?.dataset['as'] ?? 'explicit', mark?.dataset['tone']];
    };
    expect(as('p9', 'ビリニュス')).toEqual(['venue', 'ally']);
    expect(as('p2', 'バルト海')).toEqual(['explicit', 'region']);
    expect(as('p2', 'NATO')).toEqual(['explicit', 'institution']);
  });

  it('lets nothing of the text pass for markup', () => {
    const { container } = show(Marked, '', { unit: 'p99', text: '<b onclick="x">&amp;</b>' });
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toBe('<b onclick="x">&amp;</b>');
  });

  it('can be worked by keyboard at every mark, once made operable', () => {
    const { container, marks } = marked('p3');
    expect(marks[0]).not.toHaveAttribute('role');
    operable(container);
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      expect(mark).toHaveAttribute('role', 'button');
      expect(mark).toHaveAttribute('tabindex', '0');
    }
  });

  it('marks nothing where nothing is mentioned', () => {
    expect(marked('p36').marks).toEqual([]);
  });
});
