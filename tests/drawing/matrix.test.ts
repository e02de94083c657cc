// @vitest-environment jsdom
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../src/index/matrix.ts';
import { readingIcons, iconsOf } from '../../src/drawing/reading-icons.ts';
import { matrixCsv } from '../../src/export/matrix-csv.ts';
import { planMatrix } from '../../src/drawing/matrix-plan.ts';
import { matrixSvg } from '../../src/drawing/matrix-svg.ts';
import { concordance, gazetteer, pack } from '../data/shipped.ts';
import { readingKindOf } from '../../src/scheme/scheme.ts';

const everything = { roles: [], regions: [], topics: [] };
const matrix = buildMatrix(pack, concordance, everything);
const isUnit = (id: string) => matrix.cells.has(id);

describe('the signs', () => {
  it('are told apart by their outline alone', () => {
    const outlines = Object.values(readingIcons);
    expect(new Set(outlines).size).toBe(outlines.length);
  });

  it('of one cell stand side by side, within it', () => {
    const cell = {
      place: 'X',
      directness: 'explicit',
      readings: ['supported', 'partner'].map((id) => readingKindOf(pack.scheme, id)),
    } as const;
    const [left, right] = iconsOf(cell, 12);
    expect([left?.kind?.id, right?.kind?.id]).toEqual(['supported', 'partner']);
    expect(left!.dx + left!.scale * 5).toBeLessThanOrEqual(right!.dx - right!.scale * 5);
    expect(right!.dx + right!.scale * 5).toBeLessThanOrEqual(6);
  });
});

describe('the plan', () => {
  const plan = planMatrix(matrix, { width: 930, row: 14 });

  it('gives each column and row a place of its own, in order and within its size', () => {
    for (const [places, end, step] of [
      [[...plan.x.values()], plan.width, plan.step.x],
      [[...plan.y.values()], plan.height, plan.step.y],
    ] as const) {
      for (const [at, here] of places.entries()) {
        expect(here - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(step / 2 - 1e-9);
      }
      expect(places.at(-1)).toBeLessThan(end);
    }
    expect([plan.x.size, plan.y.size]).toEqual([86, 67]);
  });

  it('leaves a column free between two roles', () => {
    const spans = [...plan.spans.values()];
    for (const [at, [from]] of spans.entries()) {
      if (at > 0) expect(from - spans[at - 1]![1]).toBeCloseTo(plan.step.x);
    }
  });
});

describe('the matrix as CSV', () => {
  const written = matrixCsv(matrix, gazetteer).replace('\ufeff', '');
  const rows = csvParse(written).map((row) => ({ ...row }));

  it('has every reading of the pack, and no other', () => {
    const wanted = pack.readings
      .filter(({ unit }) => isUnit(unit))
      .map(({ unit, place, reading }) => `${unit} ${place} ${reading}`);
    const explicit = rows.filter((row) => row['directness'] === 'explicit');
    const found = explicit.map((row) => `${row['unit']} ${row['place']} ${row['reading']}`);
    expect(found.toSorted()).toEqual([...new Set(wanted)].sort());
  });

  it('says of the implied that they are, and nothing more', () => {
    const implied = rows.filter((row) => row['directness'] === 'implied');
    expect(new Set(implied.map((row) => row['reading']))).toEqual(new Set(['']));
    expect(implied).toContainEqual({
      unit: 'p3',
      place: 'ALB',
      reading: '',
      directness: 'implied',
      place_ja: 'アルバニア',
      place_en: 'Albania',
      reading_ja: '',
      reading_en: '',
      directness_ja: '総称のみ',
      directness_en: 'only by a collective term',
    });
    expect(rows.length).toBe(
      implied.length + rows.filter((row) => row['directness'] === 'explicit').length,
    );
  });

  it('begins with the header that is promised', () => {
    expect(written.split('\r\n')[0]).toBe(
      'unit,place,reading,directness,place_ja,place_en,reading_ja,reading_en,directness_ja,directness_en',
    );
  });
});

describe('the matrix as SVG', () => {
  const parse = (lang: 'ja' | 'en') =>
    new DOMParser().parseFromString(matrixSvg(matrix, pack, lang), 'image/svg+xml');
  const svg = parse('en');

  it('is well formed and needs nothing from elsewhere', () => {
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelectorAll('image, use, script, link, [href]')).toHaveLength(0);
    expect(svg.documentElement.outerHTML).not.toMatch(/var\(|url\(/);
  });

  it('says what it is, of which day, from where, and that the translation is unofficial', () => {
    for (const words of [
      'Washington Summit Declaration',
      '10 July 2024',
      'nato.int',
      'nofficial',
    ]) {
      expect(svg.documentElement.textContent).toContain(words);
    }
    expect(parse('ja').documentElement.textContent).toContain('非公式');
  });

  it('explains each sign, and draws one for each reading and each implied place', () => {
    const cells = [...matrix.cells.values()].flatMap((row) => [...row.values()]);
    const drawn = cells.flatMap((cell) => iconsOf(cell, 10).map(({ kind }) => kind?.icon));
    for (const icon of [...pack.scheme.readings.map((it) => it.icon), undefined]) {
      const wanted = drawn.filter((it) => it === icon).length + 1;
      expect(svg.querySelectorAll(`path.${icon ?? 'dash'}`), icon).toHaveLength(wanted);
    }
  });
});
