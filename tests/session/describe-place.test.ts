import { describe, expect, it } from 'vitest';
import { describePlace } from '../../src/session/describe-place.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../reading/show.ts';
import { FakeAddress } from './fake-address.ts';

const said = (place: string, lang = 'en') =>
  describePlace(new Atlas(library, new FakeAddress(`?lang=${lang}`), 'ja'), place);

describe('a place said aloud', () => {
  it('is its name, its role and its paragraphs, those that only imply it apart', () => {
    expect(said('GEO')).toMatch(/^Georgia, Partner, (\d+) passages, (\d+) of them implied$/);
    expect(said('DEU')).toMatch(/^Germany, Ally, /);
    expect(said('RUS')).toMatch(/^Russia, Called a threat, 16 passages$/);
    expect(said('GEO', 'ja')).toMatch(/^ジョージア、パートナー、\d+か所/);
  });

  it('is its name alone where the text can know nothing of it', () => {
    expect(said('XXX')).toBe('XXX');
  });
});
