import { expect, it } from 'vitest';
import { keptForm, readKept, revisionOf } from '../../src/library/kept-form.ts';
import { inventDraft, titled, unitOf } from '../workshop/invent-draft.ts';

const draft = inventDraft(unitOf(1, 'Norway met “Peru”.'));
const kept = { id: 'a', revision: 3, changed: 0, draft };

it('a draft that is kept is read as it was, changed or not', () => {
  expect(readKept(keptForm(kept))).toEqual(kept);
  const changed = { ...kept, draft: titled(draft, 'Another') };
  expect(readKept(keptForm(changed))).toEqual(changed);
});

it('one that an older version kept is read too', () => {
  expect(readKept(kept)).toEqual(kept);
  expect(readKept(undefined)).toBeUndefined();
});

it('how often it was written is known without reading it', () => {
  expect(revisionOf(keptForm(kept))).toBe(3);
});

it('what is none is refused', () => {
  expect(() => readKept({ ...kept, draft: '{}' })).toThrow();
});
