import { describe, expect, it } from 'vitest';
import type { Visit } from '../../scripts/bench/measure.ts';
import {
  compare,
  headline,
  insertTable,
  median,
  table,
  type Measure,
  type Series,
} from '../../scripts/bench/report.ts';
import { linkedIn } from '../../scripts/bench/transfer.ts';

const bytes = { readable: 1000, interactive: 2000, geometry: 500, whole: 684_900 };
const seen = (figures: Partial<Visit>): Visit => ({ text: 100, ...bytes, ...figures });
const click: Measure = {
  title: 'Click',
  unit: 'ms',
  figure: 'click',
  against: 'svg',
  name: 'SVG page',
  bound: 2,
};

function series(ours: readonly number[], theirs: readonly number[], slowdown = 1): Series {
  const visits = (clicks: readonly number[]) => clicks.map((it) => seen({ click: it }));
  return { slowdown, visits: { ours: visits(ours), svg: visits(theirs) } };
}

describe('the headline', () => {
  it('is what every reader waits for, bounded, with the processor as it is', () => {
    const free = {
      title: 'Free',
      unit: 'ms',
      figure: 'click',
      against: 'svg',
      name: 'page',
    } as const;
    const pan: Measure = { ...click, title: 'Pan', figure: 'pan' };
    const visits = [seen({ click: 1, pan: 1 })];
    const rows = [1, 4].flatMap((slowdown) =>
      compare([click, free, pan], { slowdown, visits: { ours: visits, svg: visits } }),
    );
    expect(headline(rows).map(({ title, slowdown }) => [title, slowdown])).toEqual([['Click', 1]]);
  });
});

describe('the median', () => {
  it('is the middle value by size, not by order of arrival or spelling', () => {
    expect(median([100, 9, 30])).toBe(30);
  });

  it('lies between the two middle values of an even number', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('does not exist without values', () => {
    expect(() => median([])).toThrow('median');
  });
});

describe('a comparison', () => {
  it('takes the median of each page and divides ours by theirs', () => {
    const [row] = compare([click], series([30, 10, 500], [10, 20, 15]));
    expect(row).toMatchObject({ ours: 30, theirs: 15, ratio: 2 });
  });

  it('keeps a bound that is just reached and misses one that is passed', () => {
    const kept = (ours: number) => compare([click], series([ours], [10]))[0]?.kept;
    expect([kept(20), kept(20.1)]).toEqual([true, false]);
  });

  it('judges nothing where there is no bound', () => {
    const { bound: _, ...free } = click;
    expect(compare([free], series([20], [10]))[0]).not.toHaveProperty('kept');
  });

  it('fails when a page has no such figure', () => {
    expect(() => compare([click], series([20], []))).toThrow('median');
  });
});

describe('the table', () => {
  it('has a line for each row, with its conditions, figures and verdict', () => {
    const rows = compare([click], series([30], [10.04], 4));
    expect(table(rows).split('\n')[2]).toBe(
      '| Click | 4× slower | 30.0 ms | 10.0 ms (SVG page) | 2.99× | ≤ 2× | **MISSED** |',
    );
  });

  it('shows sizes in kilobytes, and no speed of the processor', () => {
    const whole: Measure = { ...click, title: 'Sent', unit: 'bytes', figure: 'whole', bound: 1.3 };
    const rows = compare([whole], series([30], [10]));
    expect(table(rows)).toContain(
      '| Sent |  | 684.9 kB | 684.9 kB (SVG page) | 1.00× | ≤ 1.3× | kept |',
    );
  });
});

describe('the table in a document', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const before = '# A\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nend\n';
    expect(insertTable(before, '| new |')).toBe(
      '# A\n\n<!-- bench -->\n\n| new |\n\n<!-- /bench -->\n\nend\n',
    );
  });

  it('stays as it is when it is put in twice', () => {
    const once = insertTable('<!-- bench --><!-- /bench -->', '| new |')!;
    expect(insertTable(once, '| new |')).toBe(once);
  });

  it('takes a dollar sign as it is written', () => {
    expect(insertTable('<!-- bench --><!-- /bench -->', '$1')).toContain('\n$1\n');
  });

  it('is not put into a document that lacks one of the marks', () => {
    expect(insertTable('<!-- bench --> open', '| new |')).toBeUndefined();
  });
});

describe('what a page names in its HTML', () => {
  it('is the style sheets that it begins with, and the modules and styles that run at once or are put in force later', () => {
    const html = `
      <link rel="icon" href="./icon.svg" />
      <link rel="preload" href="./data/world.json" as="fetch" />
      <template><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./d.css"></template>
      <noscript><link rel="stylesheet" href="./d.css"></noscript>
      <link rel="modulepreload" crossorigin href="./b.js">
      <link rel="modulepreload" fetchpriority="low" href="./later.js">
      <link crossorigin href="./c.css" rel="stylesheet">`;
    expect(linkedIn(html)).toEqual({ styles: ['./c.css'], later: ['./d.css', './a.js', './b.js'] });
  });
});
