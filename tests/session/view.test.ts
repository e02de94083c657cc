import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../src/index/difference.ts';
import { nato } from '../../src/scheme/presets/nato.ts';
import { filterRoles } from '../../src/scheme/scheme.ts';
import { decodeView } from '../../src/session/decode-view.ts';
import type { ValidIds } from '../../src/session/view-parameters.ts';
import { encodeView } from '../../src/session/encode-view.ts';
import { projectionIds } from '../../src/place/projection-id.ts';
import { draftSteps, headlineKinds, modes, type View } from '../../src/session/view.ts';

const ids: ValidIds = {
  units: new Set(['p0', 'p1', 'p17', 'p7.2', 'a3']),
  places: new Set(['RUS', 'UKR', 'black-sea', 'baltic-sea']),
  regions: new Set(['black-sea', 'baltic-sea', 'europe']),
  frames: new Set(['world', 'europe', 'gulf']),
  roles: filterRoles(nato).map(({ id }) => id),
  topics: new Set(['nuclear', 'china']),
  sets: new Set(['nato', 'europe']),
};
const plain: View = { roles: [], regions: [], topics: [], without: [] };
const anyView: fc.Arbitrary<View> = fc
  .record({
    unit: fc.option(fc.constantFrom(...ids.units), { nil: undefined }),
    place: fc.option(fc.constantFrom(...ids.places), { nil: undefined }),
    and: fc.option(fc.constantFrom(...ids.places), { nil: undefined }),
    roles: fc.subarray([...ids.roles]),
    regions: fc.shuffledSubarray([...ids.regions]),
    topics: fc.shuffledSubarray([...ids.topics]),
    without: fc.shuffledSubarray([...ids.roles, ...ids.places]),
    with: fc.option(fc.constantFrom('harbour-2025', 'UN.79'), { nil: undefined }),
    changes: fc.option(fc.shuffledSubarray([...changes], { minLength: 1 }), { nil: undefined }),
    query: fc.option(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => it.trim() !== ''),
      { nil: undefined },
    ),
    mode: fc.option(fc.constantFrom(...modes), { nil: undefined }),
    by: fc.option(fc.constant('topic' as const), { nil: undefined }),
    set: fc.option(fc.constantFrom(...ids.sets), { nil: undefined }),
    staging: fc.record(
      {
        present: fc.subarray([...ids.units], { minLength: 1 }),
        cue: fc.record({
          scene: fc.integer({ min: 1, max: 99 }),
          step: fc.integer({ min: 1, max: 9 }),
        }),
        back: fc.constant({ scene: 2, step: 3 }),
        autoplay: fc.integer({ min: 1, max: 600 }),
        session: fc.constant('k3x9'),
      },
      { requiredKeys: [] },
    ),
    headlines: fc.option(fc.constantFrom(...headlineKinds), { nil: undefined }),
    frame: fc.option(fc.constantFrom(...ids.frames), { nil: undefined }),
    map: fc.option(fc.constantFrom(...projectionIds), { nil: undefined }),
    embed: fc.option(fc.constant(true as const), { nil: undefined }),
    draft: fc.option(fc.constant('3f0a9c11de'), { nil: undefined }),
    step: fc.option(fc.constantFrom(...draftSteps), { nil: undefined }),
    lang: fc.option(fc.constantFrom('ja' as const, 'en' as const), { nil: undefined }),
    shelf: fc.record(
      {
        sort: fc.constant('name' as const),
        issuer: fc.constantFrom('NATO', 'Harbour Cities, & others'),
        framework: fc.constantFrom('nato', 'unsc-p5'),
        year: fc.constant('2024'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({
      unit,
      place,
      and,
      with: other,
      changes: kept,
      query,
      mode,
      by,
      set,
      staging,
      headlines,
      frame,
      map,
      embed,
      draft,
      step,
      lang,
      shelf,
      ...rest
    }) => ({
      ...rest,
      ...(unit !== undefined && { unit }),
      ...(place !== undefined && { place }),
      ...(and !== undefined && { and }),
      ...(other !== undefined && { with: other }),
      ...(kept !== undefined && { changes: kept }),
      ...(query !== undefined && { query }),
      ...(mode !== undefined && { mode }),
      ...(mode === 'matrix' && by !== undefined && { by }),
      ...(mode === 'silence' && set !== undefined && { set }),
      ...((mode === 'brief' || mode === 'speaker') && staging),
      ...(headlines !== undefined && { headlines }),
      ...(frame !== undefined && { frame }),
      ...(map !== undefined && { map }),
      ...(embed !== undefined && { embed }),
      ...(draft !== undefined && { draft }),
      ...(step !== undefined && { step }),
      ...(lang !== undefined && { lang }),
      ...(mode === 'shelf' && shelf),
    }),
  );

describe('a view', () => {
  it('is read back from the address it is written as', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view), ids)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('is read with the question mark or without', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view).replace('?', ''), ids).view).toEqual(view);
      }),
    );
  });

  it('is written though its words end in half a letter, which cannot be told', () => {
    const emoji = '🗺️';
    expect(encodeView({ ...plain, query: `map ${emoji[0]}` })).toBe('?q=map%20');
    expect(encodeView({ ...plain, query: `${emoji[1]}map` })).toBe('?q=map');
    expect(encodeView({ ...plain, query: emoji[0]! })).toBe('');
    expect(decodeView(encodeView({ ...plain, query: emoji }), ids).view.query).toBe(emoji);
  });

  it('that is plain needs no address', () => {
    expect(encodeView(plain)).toBe('');
    expect(decodeView('', ids)).toEqual({ view: plain, ignored: [] });
  });

  it('is written in words that a reader can understand', () => {
    const view: View = {
      unit: 'p17',
      place: 'RUS',
      roles: ['threat', 'ally'],
      regions: ['black-sea'],
      topics: [],
      without: ['partner', 'UKR'],
      lang: 'en',
    };
    expect(encodeView(view)).toBe(
      '?p=p17&place=RUS&roles=threat,ally&region=black-sea&without=partner,UKR&lang=en',
    );
  });
});

describe('a link to a passage', () => {
  it('leads to that passage and to nothing else', () => {
    for (const unit of ids.units) {
      expect(decodeView(encodeView({ ...plain, unit }), ids)).toEqual({
        view: { ...plain, unit },
        ignored: [],
      });
    }
  });
});

describe('an address', () => {
  it('may name roles in any order, and twice', () => {
    const { view, ignored } = decodeView('?roles=ally,threat,ally', ids);
    expect(view.roles).toEqual(['threat', 'ally']);
    expect(ignored).toEqual([]);
  });

  it('may be escaped by those who pass it on', () => {
    expect(decodeView('?roles=threat%2Cally&p=p7%2E2', ids).view).toMatchObject({
      roles: ['threat', 'ally'],
      unit: 'p7.2',
    });
  });

  it.each([
    ['?p=p17。', { unit: 'p17' }],
    ['?p=p7.2.', { unit: 'p7.2' }],
    ['?p=p17を参照してください。', { unit: 'p17' }],
    ['?p=「p17」', { unit: 'p17' }],
    ['?p=p17)&place=RUS>', { unit: 'p17', place: 'RUS' }],
    ['?p=p17"', { unit: 'p17' }],
    ['?p=**p17**', { unit: 'p17' }],
    ['?p=p17 and so on', { unit: 'p17' }],
    ['?p=p\u200b17\u00ad', { unit: 'p17' }],
    ['?p=p17%0D%0A', { unit: 'p17' }],
    ['?p=3Dp17', { unit: 'p17' }],
    ['?p=p１７', { unit: 'p17' }],
    ['?P=P17&PLACE=rus&LANG=EN', { unit: 'p17', place: 'RUS', lang: 'en' }],
    ['?place=Black-Sea', { place: 'black-sea' }],
    ['?p=p17&amp;place=RUS&amp;lang=en', { unit: 'p17', place: 'RUS', lang: 'en' }],
    ['?p=p17&amp;amp;place=RUS', { unit: 'p17', place: 'RUS' }],
    ['?roles=Threat, ally。', { roles: ['threat', 'ally'] }],
    ['?region=black-sea、europe、', { regions: ['black-sea', 'europe'] }],
    [
      '?mode=brief&present=p1,p17。&scene=2。',
      { present: ['p1', 'p17'], cue: { scene: 2, step: 1 } },
    ],
    ['?mode=brief&present=Own.', { present: 'own' }],
  ])('is understood as mail programs and prose have left it: %s', (search, wanted) => {
    const { view, ignored } = decodeView(search, ids);
    expect(view).toMatchObject(wanted);
    expect(ignored).toEqual([]);
  });

  it('is understood whatever stands round an id, in letters of either case', () => {
    const around = fc.constantFrom(
      '',
      '。',
      '」',
      '、',
      ')',
      '>',
      '.',
      '\u200b',
      ' ',
      '*',
      'を参照',
    );
    fc.assert(
      fc.property(fc.constantFrom(...ids.units), around, around, (unit, one, other) => {
        const search = `?p=${encodeURIComponent(unit.toUpperCase() + one + other)}`;
        expect(decodeView(search, ids)).toEqual({ view: { ...plain, unit }, ignored: [] });
      }),
    );
  });

  it('says words that are searched for as they were written', () => {
    expect(decodeView('?q=NATO%E3%80%82 p17)', ids).view.query).toBe('NATO。 p17)');
  });

  it('counts a parameter once, the first time it says something, and tells of the others', () => {
    const { view, ignored } = decodeView('?p=&p=p17&p=p1&roles=ally&roles=threat', ids);
    expect(view).toEqual({ ...plain, unit: 'p17', roles: ['ally'] });
    expect(ignored.map(({ key, value }) => `${key}=${value}`)).toEqual(['p=p1', 'roles=threat']);
  });

  it.each([
    ['p', 'p99'],
    ['p', '17'],
    ['place', 'XXX'],
    ['roles', 'villain'],
    ['roles', 'unnamed'],
    ['region', 'RUS'],
    ['lang', 'fr'],
    ['topic', 'weather'],
    ['mode', 'kiosk'],
    ['heads', 'up'],
    ['scene', '4'],
    ['present', 'p1'],
    ['utm_source', 'mail'],
    ['__proto__', 'x'],
  ])('with a broken part is read without it, and says why: %s=%s', (key, value) => {
    const { view, ignored } = decodeView(`?${key}=${value}`, ids);
    expect(view).toEqual(plain);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({ key, value });
    expect(ignored[0]!.reason).toMatch(/no such/);
  });

  it.each([
    ['scene', '0'],
    ['back', 'x'],
    ['autoplay', '-5'],
    ['session', '<'],
    ['present', 'p99'],
  ])('of a briefing with a broken part is read without it: %s=%s', (key, value) => {
    const { view, ignored } = decodeView(`?mode=brief&${key}=${value}`, ids);
    expect(view).toEqual({ ...plain, mode: 'brief' });
    expect(ignored).toMatchObject([{ key, value }]);
  });

  it('of a briefing names its passages, scene and sentence', () => {
    const view: View = {
      ...plain,
      mode: 'brief',
      present: ['p1', 'p17'],
      cue: { scene: 2, step: 3 },
    };
    expect(encodeView(view)).toBe('?mode=brief&present=p1,p17&scene=2.3');
  });

  it('with a broken part keeps all the others', () => {
    const { view, ignored } = decodeView(
      '?p=p99&place=UKR&roles=threat,villain&region=atlantis,black-sea&lang=en&x=1',
      ids,
    );
    expect(view).toEqual({
      place: 'UKR',
      roles: ['threat'],
      regions: ['black-sea'],
      topics: [],
      without: [],
      lang: 'en',
    });
    expect(ignored.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'p=p99',
      'roles=villain',
      'region=atlantis',
      'x=1',
    ]);
  });

  it.each(['?p=', '?roles=', '?roles=,,', '?&&', '?'])(
    'with an empty part is read as if it were not there: %s',
    (search) => {
      expect(decodeView(search, ids)).toEqual({ view: plain, ignored: [] });
    },
  );

  it('of any kind is read without an error and gives a view of what is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = decodeView(search, ids);
        expect(decodeView(encodeView(view), ids).view).toEqual(view);
      }),
    );
  });
});
