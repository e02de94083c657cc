import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/unit.ts';
import { pack } from './shipped.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** The text as it was published: titles and units one blank line apart, parts three. */
const body = pack.text.parts
  .map((part) => [part.title, ...part.units.map((unit) => unit.marker + unit.text)].join('\n\n'))
  .join('\n\n\n\n');
const units = unitsOf(pack.text);
const ids = units.map((unit) => unit.id);
const upTo = (n: number, prefix: string) =>
  Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`);

describe('the text', () => {
  it('is the source, character for character', () => {
    expect(sha256(body)).toBe('a05a82a7bd98759d4eab3cee60d43c18bde8fb2844e1d86bb24fc5f9f50ec519');
  });

  it('is the file as published once the words of the web page stand round it', () => {
    const page = ['見出し画像', body, 'この記事が気に入ったらサポートをしてみませんか?'];
    expect(sha256(page.join('\n\n'))).toMatch(/^211f88e7.*0927$/);
  });

  it('has 38 paragraphs, and 6 in the annex, numbered apart', () => {
    const paragraphs = units.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
    expect(paragraphs).toEqual([...upTo(38, 'p'), ...upTo(6, 'a')]);
  });

  it('has 12, 4 and 7 bullets', () => {
    const bullets = units.filter(({ kind }) => kind === 'item').map(({ id }) => id);
    expect(bullets).toEqual([...upTo(12, 'p7.'), ...upTo(4, 'p15.'), ...upTo(7, 'a3.')]);
  });

  it('has each bullet after its paragraph', () => {
    expect(ids.indexOf('p7.1')).toBe(ids.indexOf('p7') + 1);
    expect(ids.indexOf('p8')).toBe(ids.indexOf('p7.12') + 1);
    expect(ids.indexOf('p16')).toBe(ids.indexOf('p15.4') + 1);
    expect(ids.indexOf('a4')).toBe(ids.indexOf('a3.7') + 1);
  });

  it('cites every paragraph by the number that is printed before it', () => {
    const printed = units.filter(({ kind }) => kind === 'paragraph');
    expect(printed.map((unit) => parseInt(unit.marker))).toEqual(
      printed.map(({ label }) => Number(label.replace('A', ''))),
    );
  });

  it('is dated to the last day of the summit and says that its translation is unofficial', () => {
    expect(pack.manifest.date).toBe('2024-07-10');
    expect(pack.manifest.translation!.ja).toContain('非公式');
    expect(pack.manifest.translation!.en).toMatch(/unofficial/i);
  });
});
