import { expect, it } from 'vitest';
import { boundaryNote, boundaryWords } from '../../src/drawing/boundary-note.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { pack } from '../data/shipped.ts';

it('a text that says nothing of boundaries has the atlas’s own sentences below its map, which cite no text', () => {
  expect(boundaryWords({}, 'en')).toEqual({
    basis: en.boundary,
    status: en.boundaryStatus,
    lines: en.boundaryLines,
  });
  for (const say of [ja, en]) {
    expect(say.boundary + say.boundaryLines).not.toMatch(/paragraph|段落|宣言/);
  }
});

it('a text that does has its own, in the reader’s language or another', () => {
  const boundaries = { note: { en: 'As § 1 has it.' }, lines: { ja: '線。', en: 'Lines.' } };
  expect(boundaryWords({ boundaries }, 'ja')).toEqual({
    basis: 'As § 1 has it.',
    status: ja.boundaryStatus,
    lines: '線。',
  });
});

it('how disputed units are drawn in another way is told where it is said that nothing is implied', () => {
  const reason = {
    ja: '西サハラはモロッコの色で塗る。',
    en: 'Western Sahara is painted as Morocco’s.',
  };
  const viewpoint = [{ place: 'ESH', drawn: { as: 'MAR' }, reason }];
  const { status } = boundaryWords({ boundaries: { viewpoint } }, 'en');
  expect(status).toBe(`${en.boundaryStatus} ${reason.en}`);
  expect(boundaryNote({ boundaries: { viewpoint } }).ja).toContain(ja.boundaryStatus + reason.ja);
});

it('the declaration’s sentences are what they were', () => {
  expect(boundaryWords(pack.manifest, 'ja')).toEqual({
    basis: '境界は宣言の第17段落と国連総会決議68/262に、ほかは原則としてNatural Earthに従う。',
    status: '名称と境界は法的地位についての見解を示さない。',
    lines:
      '破線は合意のない境界(実線がすべて合意済みとは限らない)、斜線は係争地と、第17段落が併合を違法とするクリミア。',
  });
  expect(boundaryWords(pack.manifest, 'en').lines).toBe(
    'Dashed: not agreed (not every solid line is agreed); hatched: disputed, and Crimea, whose annexation paragraph 17 calls illegal.',
  );
});
