import { describe, expect, it } from 'vitest';
import { cutFile } from './make.ts';

/** Cuts lines that each are a paragraph. */
const cutLines = (lines: readonly string[], name = 'a.txt') => cutFile(lines.join('\n\n'), name);

const long =
  'We reaffirm our commitment to open harbours, to the rule of law at sea and to each other.';
const nine = Array.from({ length: 9 }, () => long);
const ja = '我々は、開かれた港と海における法の支配への決意を改めて確認し、相互の協力を誓う。';

describe('numbers', () => {
  it.each([
    ['1.', '2.', '3.'],
    ['1 .', '2 .', '3 .'],
    ['１．', '２．', '３．'],
    ['(1)', '(2)', '(3)'],
    ['（1）', '（2）', '（3）'],
    ['1)', '2)', '3)'],
    ['[1]', '[2]', '[3]'],
    ['§ 1', '§ 2', '§ 3'],
    ['¶1', '¶2', '¶3'],
    ['１　', '２　', '３　'],
    ['1、', '2、', '3、'],
  ])('are found as %s', async (...markers) => {
    const { shown, said } = await cutLines(markers.map((marker) => `${marker} ${long}`));
    expect(shown).toEqual(['1', '2', '3'].map((n) => `${n} | ${long}`));
    expect(said).toEqual([]);
  });

  it.each([
    ['Article 1', 'Article 2', 'Article 3'],
    ['Art. 1.', 'Art. 2.', 'Art. 3.'],
    ['ARTICLE I', 'ARTICLE II', 'ARTICLE III'],
    ['Article premier', 'Article 2', 'Article 3'],
  ])('of articles are found as %s', async (...markers) => {
    const { shown } = await cutLines(markers.flatMap((marker) => [marker, long]));
    expect(shown).toEqual(['1', '2', '3'].map((n) => `Art. ${n} | ${long}`));
  });

  it.each([
    ['第1条　', '第2条　', '第3条　'],
    ['第一条　', '第二条　', '第三条　'],
    ['第１条', '第２条', '第３条'],
  ])('of Japanese articles are found as %s', async (...markers) => {
    const { shown } = await cutLines(markers.map((marker) => `${marker}${ja}`));
    expect(shown).toEqual(['1', '2', '3'].map((n) => `第${n}条 | ${ja}`));
  });

  it.each([
    ['一、', '二、', '三、'],
    ['①', '②', '③'],
    ['第一　', '第二　', '第三　'],
    ['（一）', '（二）', '（三）'],
    ['ア　', 'イ　', 'ウ　'],
    ['イ　', 'ロ　', 'ハ　'],
  ])('are found as %s in Japanese', async (...markers) => {
    const { shown } = await cutLines(markers.map((marker) => `${marker}${ja}`));
    expect(shown.map((it) => it.split(' | ')[1])).toEqual([ja, ja, ja]);
  });

  it('count where sequence demands it, however they are printed', async () => {
    const { shown, said } = await cutLines([
      `10. ${long}`,
      `11, ${long}`,
      `12. ${long}`,
      `13 ${long}`,
      `14. ${long}`,
    ]);
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['10', '11', '12', '13', '14']);
    expect(said).toEqual([
      'The numbers begin at 10.',
      '11 is printed “11,”.',
      '13 is printed “13”.',
    ]);
  });

  it('that are printed wrongly between their neighbours are mended, with a note', async () => {
    const { shown, said } = await cutLines([1, 2, 5, 4].map((n) => `${n}. ${long}`));
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['1', '2', '3', '4']);
    expect(said).toEqual(['3 is printed “5.”.']);
  });

  it('of which the sign of articles is miswritten count, with a note', async () => {
    const { shown, said } = await cutLines([`第1条　${ja}`, `弟2条　${ja}`, `第3条　${ja}`]);
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['第1条', '第2条', '第3条']);
    expect(said).toEqual(['第2条 is printed “弟2条”.']);
  });

  it('count before a text that begins with a number, where they are due', async () => {
    const { shown } = await cutLines(
      [`1. ${ja}`, '2.75年前、我々は集まった。', `3. ${ja}`, `4. ${ja}`],
      'a.txt',
    );
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['1', '2', '3', '4']);
  });

  it('leave gaps that are noted', async () => {
    const { shown, said } = await cutLines([1, 2, 5, 6].map((n) => `${n}. ${long}`));
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['1', '2', '5', '6']);
    expect(said).toEqual(['5 comes after 2; the numbers between are not there.']);
  });

  it('that are all printed 1 are counted in order, with a note', async () => {
    const { shown, said } = await cutLines([1, 1, 1, 1].map((n) => `${n}. ${long}`));
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['1', '2', '3', '4']);
    expect(said).toEqual(['All 4 items are printed “1”; they were counted in order.']);
  });

  it('in running text are none', async () => {
    const { shown } = await cutLines([
      `1. ${long}`,
      `2. ${long}`,
      '1.5 degrees remain within reach.',
      '2021. That was the year.',
      'Article 5 of the Treaty applies.',
      `3. ${long}`,
    ]);
    expect(shown.map((it) => it.split(' | ')[0])).toEqual(['1', '2', '2.1', '2.2', '2.3', '3']);
  });

  it('at the beginning of a wrapped line are none, unless they are due there', async () => {
    const text = [
      '1. We recall the statement on harbours, lights and charts that was made in Bergen in',
      '2. We will meet again next year, and each year after that, to see what has become of',
      'all the things that we have promised to each other here and elsewhere in the world.',
      '2. We thank our hosts, who have shown us their ports, their ferries and their boats.',
    ].join('\n');
    const { shown } = await cutFile(text, 'a.txt');
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain('in Bergen in 2. We will');
  });
});

describe('lists within paragraphs', () => {
  it('have letters, Roman numbers and bullets under their paragraph', async () => {
    const { units } = await cutLines([
      `1. ${long}`,
      `2. ${long}`,
      '(a) lights;',
      '(b) charts, namely:',
      '(i) of the north;',
      '(ii) of the south;',
      '(c) boats.',
      `3. ${long}`,
      '• nets',
      '• hooks',
    ]);
    expect(units.map(({ label, kind, parent }) => [label, kind, parent])).toEqual([
      ['1', 'paragraph', undefined],
      ['2', 'paragraph', undefined],
      ['2(a)', 'item', 'p2'],
      ['2(b)', 'item', 'p2'],
      ['2(b)(i)', 'item', 'p2.b'],
      ['2(b)(ii)', 'item', 'p2.b'],
      ['2(c)', 'item', 'p2'],
      ['3', 'paragraph', undefined],
      ['3.1', 'item', 'p3'],
      ['3.2', 'item', 'p3'],
    ]);
  });

  it('may be numbered as the paragraphs are, whose count goes on', async () => {
    const { units } = await cutLines([1, 2, 1, 2, 3, 3, 4].map((n) => `${n}. ${long}`));
    expect(units.map(({ label }) => label)).toEqual(['1', '2', '2.1', '2.2', '2.3', '3', '4']);
  });

  it('may be numbered in decimals', async () => {
    const { units } = await cutLines(
      ['1. One', '1.1 Two', '1.2 Three', '1.2.1 Four', '2. Five', '2.1 Six'].map(
        (it) => `${it} ${long}`,
      ),
    );
    expect(units.map(({ label }) => label)).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1']);
  });

  it('go past the letter i', async () => {
    const { units } = await cutLines([
      `1. ${long}`,
      ...'abcdefghijk'.split('').map((it) => `(${it}) boats;`),
      `2. ${long}`,
    ]);
    expect(units.map(({ label }) => label).slice(8, 11)).toEqual(['1(h)', '1(i)', '1(j)']);
  });

  it('stand in paragraphs that are counted where few of a text are numbered', async () => {
    const { units, said } = await cutLines([...nine, '1. lights', '2. charts', ...nine]);
    expect(units.map(({ label }) => label).slice(8, 12)).toEqual([
      'counted 9',
      'counted 9.1',
      'counted 9.2',
      'counted 10',
    ]);
    expect(said).toEqual(['There are no printed numbers, so 18 paragraphs were counted.']);
  });
});

describe('parts', () => {
  it('begin where the numbers do so again, under the heading above', async () => {
    const { parts } = await cutLines([
      `1. ${long}`,
      `2. ${long}`,
      `3. ${long}`,
      'PLEDGE OF SUPPORT',
      `1. ${long}`,
      `2. ${long}`,
    ]);
    expect(parts.map(({ title }) => title)).toEqual(['a', 'PLEDGE OF SUPPORT']);
    expect(parts[1]?.units.map(({ id, label }) => [id, label])).toEqual([
      ['b1', 'B1'],
      ['b2', 'B2'],
    ]);
  });

  it('are annexes too', async () => {
    const { parts } = await cutLines([
      `1. ${long}`,
      `2. ${long}`,
      'Annex',
      `1. ${long}`,
      `2. ${long}`,
    ]);
    expect(parts.map(({ title }) => title)).toEqual(['a', 'Annex']);
    expect(parts[1]?.units.map(({ id, label }) => [id, label])).toEqual([
      ['a1', 'A1'],
      ['a2', 'A2'],
    ]);
  });

  it('are annexes whose title stands below their sign', async () => {
    const { parts } = await cutFile(
      `<p>1. ${long}</p><p>2. ${long}</p><p>附属書<br>支援の誓約</p><p>1. ${long}</p><p>2. ${long}</p>`,
      'a.html',
    );
    expect(parts[1]?.units.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'heading Heading 1',
      'paragraph A1',
      'paragraph A2',
    ]);
  });

  it('are annexes with numbers', async () => {
    const { parts } = await cutLines([
      `1. ${long}`,
      `2. ${long}`,
      'Annex I',
      `1. ${long}`,
      `2. ${long}`,
      'Annex II',
      long,
    ]);
    expect(parts.flatMap(({ units }) => units.map(({ label }) => label))).toEqual([
      '1',
      '2',
      'Annex I.1',
      'Annex I.2',
      'Annex II, counted 1',
    ]);
  });

  it('have headings and what stands before the first number', async () => {
    const { parts, units } = await cutLines([
      'Harbour Statement',
      long,
      'I. Ports',
      `1. ${long}`,
      'II. Fish',
      `2. ${long}`,
    ]);
    expect(parts[0]?.title).toBe('Harbour Statement');
    expect(units.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'preamble Preamble 1',
      'heading I',
      'paragraph 1',
      'heading II',
      'paragraph 2',
    ]);
  });
});

describe('articles', () => {
  it('have their titles, paragraphs and letters', async () => {
    const { units } = await cutLines([
      'Article 1',
      'Ports',
      `1. ${long}`,
      `2. ${long}`,
      '(a) lights;',
      '(b) charts.',
      'Article 2',
      'Fish',
      long,
      'CHAPTER II',
      'Article 3',
      long,
    ]);
    expect(units.map(({ kind, label, parent }) => [kind, label, parent])).toEqual([
      ['heading', 'Art. 1', undefined],
      ['item', 'Art. 1(1)', 'art-1'],
      ['item', 'Art. 1(2)', 'art-1'],
      ['item', 'Art. 1(2)(a)', 'art-1.2'],
      ['item', 'Art. 1(2)(b)', 'art-1.2'],
      ['heading', 'Art. 2', undefined],
      ['paragraph', 'Art. 2', undefined],
      ['heading', 'CHAPTER II', undefined],
      ['paragraph', 'Art. 3', undefined],
    ]);
  });

  it('may have been put in between', async () => {
    const { units } = await cutLines([
      `第1条　${ja}`,
      `第1条の2　${ja}`,
      `第2条　${ja}`,
      '第1条の規定は、準用する。',
      `第3条　${ja}`,
    ]);
    expect(units.map(({ label }) => label)).toEqual([
      '第1条',
      '第1条の2',
      '第2条',
      '第2条.1',
      '第3条',
    ]);
  });
});

describe('resolutions of the United Nations', () => {
  it('have recitals and operative paragraphs', async () => {
    const { units } = await cutLines([
      'Resolution 9999 (2031)',
      'Adopted on 1 May 2031',
      'The Security Council,',
      'Recalling its resolutions,',
      'Noting the report, and',
      '1. Welcomes the ceasefire;',
      '2. Requests the parties:',
      '(a) to meet;',
      '(b) to speak;',
      '3. Decides to remain seized.',
    ]);
    expect(units.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'preamble Preamble 1',
      'preamble Preamble 2',
      'preamble pp1',
      'preamble pp2',
      'paragraph 1',
      'paragraph 2',
      'item 2(a)',
      'item 2(b)',
      'paragraph 3',
    ]);
  });
});

describe('what has no numbers', () => {
  it('is counted, and shown as counted', async () => {
    const { units, said } = await cutLines([ja, ja, ja]);
    expect(units.map(({ id, label }) => [id, label])).toEqual([
      ['counted-1', '仮番号1'],
      ['counted-2', '仮番号2'],
      ['counted-3', '仮番号3'],
    ]);
    expect(said).toEqual(['There are no printed numbers, so 3 paragraphs were counted.']);
  });

  it('has no sentence for its title, whatever stands behind its full stop', async () => {
    const speech = await cutLines([`${ja}（拍手）`, ja, ja], '所信.txt');
    expect(speech.parts[0]?.title).toBe('所信');
    expect(speech.units).toHaveLength(3);
  });

  it('goes on with the numbered paragraph before it', async () => {
    const { units } = await cutLines([`1. ${long}`, long, `2. ${long}`]);
    expect(units.map(({ label, parent }) => [label, parent])).toEqual([
      ['1', undefined],
      ['1.1', 'p1'],
      ['2', undefined],
    ]);
  });
});
