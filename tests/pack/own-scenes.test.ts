import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  insertAfter,
  withFallbackLang,
  isFit,
  moveScene,
  moveSceneTo,
  removeScene,
  addScenes,
  undoOf,
  editScene,
  type Change,
  type StoredScene,
  type OwnScene,
} from '../../src/pack/own-scenes.ts';

const scene = (id: string, ja = id): OwnScene => ({
  id,
  title: { ja, en: '' },
  notes: { ja: '', en: '' },
});
const three = ['a', 'b', 'c'].map((id) => scene(id));
/** What a change makes of scenes that all fit. */
const made = (change: Change, scenes: readonly OwnScene[]) => change(scenes).filter(isFit);
const ids = (scenes: readonly StoredScene[]) => scenes.map(({ id }) => id).join('');

describe('a scene', () => {
  it('goes up and down by one place, and not beyond an end', () => {
    expect(ids(moveScene('a', 1)(three))).toBe('bac');
    expect(ids(moveScene('c', -1)(three))).toBe('acb');
    expect(ids(moveScene('a', -1)(three))).toBe('abc');
    expect(ids(moveScene('c', 1)(three))).toBe('abc');
  });

  it('takes the place of another, up or down', () => {
    expect(ids(moveSceneTo('a', 'c')(three))).toBe('bca');
    expect(ids(moveSceneTo('c', 'a')(three))).toBe('cab');
    expect(ids(moveSceneTo('a', 'gone')(three))).toBe('abc');
  });

  it('that another window has removed is not moved or worded', () => {
    expect(moveScene('x', 1)(three)).toEqual(three);
    expect(editScene('x', { title: { ja: '新', en: '' } })(three)).toEqual(three);
  });

  it('comes in after another, or at the end where that is gone', () => {
    expect(ids(insertAfter('a', scene('x'))(three))).toBe('axbc');
    expect(ids(insertAfter('gone', scene('x'))(three))).toBe('abcx');
  });

  it('that is there already takes its new form in its place; others follow', () => {
    const taken = made(addScenes([scene('x'), scene('b', '新')]), three);
    expect(ids(taken)).toBe('abcx');
    expect(taken[1]?.title.ja).toBe('新');
  });

  it('said in one language is shown in both', () => {
    expect(withFallbackLang(scene('a', '題')).title).toEqual({ ja: '題', en: '題' });
  });
});

describe('a scene that does not fit', () => {
  const unfit = { id: 'u', raw: { id: 'u', colour: 'red' }, reason: { ja: '', en: '' } };
  const four = [three[0]!, unfit, three[1]!, three[2]!];

  it('keeps its place, can be removed and brought back, and gives way to its mended form', () => {
    expect(ids(moveScene('c', -1)(four))).toBe('aucb');
    expect(ids(moveScene('a', 1)(four))).toBe('buac');
    expect(ids(moveScene('b', -1)(four))).toBe('buac');
    expect(ids(moveScene('a', 1)([three[0]!, unfit]))).toBe('au');
    const gone = removeScene('u')(four);
    expect(ids(gone)).toBe('abc');
    expect(undoOf(four, gone)(gone)).toEqual(four);
    expect(addScenes([scene('u')])(four)[1]).toEqual(scene('u'));
  });
});

describe('undoing', () => {
  it('takes back any change', () => {
    const changes = fc.constantFrom(
      removeScene('b'),
      moveScene('a', 1),
      addScenes([scene('x'), scene('c', '新')]),
      editScene('a', { title: { ja: '新', en: '' } }),
    );
    fc.assert(
      fc.property(changes, (change) => {
        const after = change(three);
        const back = [...undoOf(three, after)(after)];
        expect(back.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(three);
      }),
    );
  });

  it('brings a removed scene back to its place, and leaves what was said since', () => {
    const undo = undoOf(three, removeScene('b')(three));
    const since = made(
      editScene('c', { title: { ja: '新', en: '' } }),
      made(removeScene('b'), three),
    );
    const back = made(
      undo,
      since.map((it) => ({ ...it })),
    );
    expect(ids(back)).toBe('abc');
    expect(back[2]?.title.ja).toBe('新');
  });
});
