import { describe, expect, it } from 'vitest';
import { factsOf, setFact } from '../../src/editing/facts.ts';
import { retitlePart } from '../../src/editing/recut.ts';
import { draftOf } from './invent.ts';

describe('the title of a draft', () => {
  const draft = draftOf();
  const [part] = draft.edition.parts;

  it('is that of its first part and of its source, as long as they are called alike', () => {
    const named = setFact(draft, 'title', 'Oslo Statement');
    expect(named.edition.parts[0]?.title).toBe('Oslo Statement');
    expect(factsOf(named)).toMatchObject({
      title: 'Oslo Statement',
      sourceTitle: 'Oslo Statement',
    });
  });

  it('leaves a part and a source that are called otherwise', () => {
    const own = setFact(retitlePart(draft, part?.id ?? '', 'Preface'), 'sourceTitle', 'A leaflet');
    const named = setFact(own, 'title', 'Oslo Statement');
    expect(named.edition.parts[0]?.title).toBe('Preface');
    expect(factsOf(named)).toMatchObject({ title: 'Oslo Statement', sourceTitle: 'A leaflet' });
  });

  it('is never taken away', () => {
    expect(setFact(draft, 'title', '')).toBe(draft);
  });
});
