import { buildConcordance } from '../../src/index/concordance.ts';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/text/unit.ts';
import { markMentions } from '../../src/reading/mark-mentions.ts';
import { library } from './show.ts';

const concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
const passages = passagesOf(library.pack.text);
function passage(unit: string, text = passages.get(unit)!) {
  const container = document.createElement('p');
  container.textContent = text;
  markMentions(concordance, unit, text)(container);
  return { container, marks: [...container.querySelectorAll('mark')] };
}

describe('a passage with its mentions marked', () => {
  it.each(['p0', 'p3', 'p7.7', 'p31', 'a2'])('is word for word what it was: %s', (unit) => {
    expect(passage(unit).container.textContent).toBe(passages.get(unit));
  });

  it('marks each mention with its place and its role', () => {
    const { marks } = passage('p3');
    const [russia, ukraine] = marks;
    expect(russia).toHaveTextContent('ロシア');
    expect(russia).toHaveAttribute('data-place', 'RUS');
    expect(russia).toHaveAttribute('data-tone', 'red');
    expect(ukraine).toHaveAttribute('data-tone', 'sky');
    expect(marks.map((mark) => mark.dataset['place'])).toContain('terrorism');
  });

  it('marks a collective term with its group and says that it only implies them', () => {
    const { marks } = passage('p2');
    const both = marks.find((mark) => mark.textContent === '両国');
    expect(both).toHaveAttribute('data-as', 'implied');
    expect(both).toHaveAttribute('data-group', 'finland-sweden');
  });

  it('marks a venue, a region and an institution as what they are', () => {
    const as = (unit: string, quote: string) => {
      const mark = passage(unit).marks.find((it) => it.textContent === quote);
      return [mark?.dataset['as'] ?? 'explicit', mark?.dataset['tone']];
    };
    expect(as('p9', 'ビリニュス')).toEqual(['venue', 'navy']);
    expect(as('p2', 'バルト海')).toEqual(['explicit', 'region']);
    expect(as('p2', 'NATO')).toEqual(['explicit', 'institution']);
  });

  it('lets nothing of the text pass for markup', () => {
    const { container } = passage('p99', '<b onclick="x">&amp;</b>');
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toBe('<b onclick="x">&amp;</b>');
  });

  it('can be worked by keyboard at every mark', () => {
    const { marks } = passage('p3');
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      expect(mark).toHaveAttribute('role', 'button');
      expect(mark).toHaveAttribute('tabindex', '0');
    }
  });

  it('marks nothing where nothing is mentioned', () => {
    expect(passage('p36').marks).toEqual([]);
  });
});
