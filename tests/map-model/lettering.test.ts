import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { breakName, labelSize, textWidth } from '../../src/map-model/labels/lettering.ts';

describe('the size of a name', () => {
  it('grows with the map, within what can be read and what is too much', () => {
    const [phone, desk, wall] = [360, 1100, 4000].map((width) => labelSize({ width, height: 600 }));
    expect(phone).toBeGreaterThan(11);
    expect(desk).toBeGreaterThan(phone!);
    expect(wall).toBeGreaterThan(desk!);
    expect(wall).toBeLessThan(30);
  });
});

describe('the width of a name', () => {
  it('takes an em for a full-width character and about half for a Latin one', () => {
    expect(textWidth('日本', 10)).toBe(20);
    expect(textWidth('Iran', 10)).toBeGreaterThan(15);
    expect(textWidth('Iran', 10)).toBeLessThan(30);
  });
});

describe('a name in two lines', () => {
  it.each([
    ['ボスニア・ヘルツェゴビナ', ['ボスニア・', 'ヘルツェゴビナ']],
    ['アラブ首長国連邦', ['アラブ', '首長国連邦']],
    ['コンゴ民主共和国', ['コンゴ', '民主共和国']],
    ['英領インド洋地域', ['英領', 'インド洋地域']],
    ['United Arab Emirates', ['United Arab', 'Emirates']],
    ['Bosnia and Herzegovina', ['Bosnia and', 'Herzegovina']],
    ['North Macedonia', ['North', 'Macedonia']],
  ])('is %s broken as %j', (name, lines) => {
    expect(breakName(name)).toEqual(lines);
  });

  it.each(['ルクセンブルク', '北マケドニア', 'Liechtenstein', 'Guinea-Bissau'])(
    'is never %s, which has no place to break',
    (name) => {
      expect(breakName(name)).toEqual([name]);
    },
  );

  it('never parts a word, in either language', () => {
    const names = [...readLibrary().gazetteer.values()].flatMap(({ name }) => Object.values(name));
    const broken = names.filter((name) => breakName(name).length === 2);
    expect(broken.length).toBeGreaterThan(50);
    for (const name of broken) {
      const [first = '', second = ''] = breakName(name);
      expect(`${first}|${second}`).not.toMatch(/[ァ-ヺー]\|[ァ-ヺー]|\p{sc=Han}\|\p{sc=Han}/u);
      expect([`${first}${second}`, `${first} ${second}`]).toContain(name);
      if (/[a-z]/i.test(name)) expect(`${first} ${second}`).toBe(name);
    }
  });
});
