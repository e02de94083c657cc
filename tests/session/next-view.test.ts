import { describe, expect, it } from 'vitest';
import {
  withScrolledUnit,
  afterQuestion,
  withProjection,
  withQuery,
  withoutFrame,
  withoutPlace,
  withFrame,
  withPlace,
  withText,
  asBriefing,
  withPanel,
  withUnit,
  wholeText,
} from '../../src/session/next-view.ts';
import { nothing, type View } from '../../src/session/view.ts';

/** What a reader keeps whatever is read: the filters, the headlines, the language, the page’s frame. */
const kept: View = {
  roles: ['ally'],
  regions: ['black-sea'],
  topics: ['nuclear'],
  without: ['UKR'],
  headlines: 'with',
  embed: true,
  lang: 'en',
};
const cue = { scene: 2, step: 3 };
const context = {
  frames: [
    { id: 'europe', name: { en: 'Europe' }, box: [-12, 34, 45, 66] as const },
    { id: 'high-north', name: { en: 'High North' }, box: [-74, 58, 68, 90] as const, round: true },
  ],
  extent: { center: [30, 50] as const, near: [], compact: true, far: new Set(['NZL']) },
};

describe('another text', () => {
  const beside = withText({ ...kept, unit: 'p1', mode: 'matrix', place: 'FRE' }, 'b');
  it('is laid beside the text, on the place that was picked', () => {
    expect(beside).toStrictEqual({
      ...nothing,
      topics: ['nuclear'],
      lang: 'en',
      place: 'FRE',
      with: 'b',
    });
  });

  it('stays while places are picked, and goes when a passage is read or a panel shown', () => {
    const filtered: View = { ...beside, changes: ['new'] };
    expect(withPlace(filtered, 'GER', context)).toMatchObject({ with: 'b', changes: ['new'] });
    for (const view of [
      withUnit(filtered, 'p1', undefined, context),
      withPanel(filtered, 'matrix'),
      wholeText(filtered),
    ]) {
      expect(view).not.toHaveProperty('with');
      expect(view).not.toHaveProperty('changes');
    }
  });
});

describe('picking a place', () => {
  it('shows its card in place of the passage, the panel or the search, where the map likes', () => {
    const view: View = { ...kept, unit: 'p1', mode: 'matrix', query: 'x', frame: 'europe' };
    expect(withPlace(view, 'FRE', context)).toStrictEqual({ ...kept, place: 'FRE' });
  });

  it('leaves the passage that was read before, and the stretch of the map', () => {
    const view: View = { ...kept, place: 'FRE', query: 'x', back: cue };
    expect(withoutPlace(view, {}, context)).toStrictEqual(kept);
    const before = { bookmark: 'p1', frame: 'europe' } as const;
    expect(withoutPlace(view, before, context)).toStrictEqual({
      ...kept,
      unit: 'p1',
      frame: 'europe',
    });
  });

  it('leaves what is read and where the map looks by now rather than what was before', () => {
    const view: View = { ...kept, place: 'FRE', unit: 'p2', frame: 'gulf' };
    expect(withoutPlace(view, { bookmark: 'p1', frame: 'europe' }, context)).toStrictEqual({
      ...kept,
      unit: 'p2',
      frame: 'gulf',
    });
  });
});

describe('reading a passage', () => {
  it('closes the panel and the search, and keeps a place in view if one is given', () => {
    const view: View = { ...kept, mode: 'matrix', query: 'x', frame: 'europe', place: 'FRE' };
    expect(withUnit(view, 'p1', 'SYL', context)).toStrictEqual({
      ...kept,
      unit: 'p1',
      place: 'SYL',
    });
    expect(withUnit({ ...kept, query: 'x' }, 'p1', undefined, context)).toStrictEqual({
      ...kept,
      unit: 'p1',
    });
  });

  it('by scrolling follows the text, whose title is no passage', () => {
    const view: View = { ...kept, unit: 'p1', frame: 'europe' };
    expect(withScrolledUnit(view, 'p2', context)).toStrictEqual({ ...kept, unit: 'p2' });
    expect(withScrolledUnit(view, undefined, context)).toStrictEqual(kept);
  });
});

describe('a briefing', () => {
  it('after a question goes on where it was left, and the map where the scene looks', () => {
    const view: View = {
      ...kept,
      mode: 'brief',
      place: 'FRE',
      query: 'x',
      frame: 'gulf',
      back: cue,
    };
    expect(afterQuestion(view, cue)).toStrictEqual({ ...kept, mode: 'brief', cue });
  });

  it('is of the passages, or of the author’s scenes, from a sentence on', () => {
    const view: View = { ...kept, unit: 'p1', frame: 'europe', map: 'flat' };
    expect(asBriefing(view, ['p1'], cue)).toStrictEqual({
      ...nothing,
      mode: 'brief',
      present: ['p1'],
      cue,
      map: 'flat',
      lang: 'en',
    });
    expect(asBriefing(view, 'own', undefined)).toStrictEqual({
      ...nothing,
      mode: 'brief',
      present: 'own',
      lang: 'en',
    });
  });

  it('that comes with the text need not be named', () => {
    expect(asBriefing(nothing, [], undefined)).toStrictEqual({ ...nothing, mode: 'brief' });
  });
});

describe('the layout of the world', () => {
  it('is not said where it suits the frame anyway', () => {
    const view: View = { ...kept, map: 'globe' };
    expect(withFrame(view, 'high-north', context)).toStrictEqual({ ...kept, frame: 'high-north' });
    expect(withFrame(view, 'europe', context)).toStrictEqual({ ...view, frame: 'europe' });
    expect(withFrame(kept, 'europe', context)).toStrictEqual({ ...kept, frame: 'europe' });
    expect(withProjection(view, 'lambert', context)).toStrictEqual(kept);
    expect(withProjection(kept, 'flat', context)).toStrictEqual({ ...kept, map: 'flat' });
  });

  it('stays as it was when the frame is left', () => {
    expect(withoutFrame({ ...kept, frame: 'high-north' }, context)).toStrictEqual({
      ...kept,
      map: 'globe',
    });
    expect(withoutFrame({ ...kept, frame: 'europe' }, context)).toStrictEqual(kept);
  });
});

describe('the whole text', () => {
  it('keeps the filters, the headlines, the map, the page’s frame and the language', () => {
    const view: View = { ...kept, map: 'flat' };
    const more: View = { ...view, unit: 'p1', place: 'FRE', query: 'x', frame: 'gulf', cue };
    expect(wholeText(more)).toStrictEqual(view);
  });

  it('says nothing of what was not chosen', () => {
    expect(wholeText({ ...nothing, mode: 'matrix' })).toStrictEqual(nothing);
  });
});

describe('a search', () => {
  it('stands in place of the passage, the card and the panel', () => {
    const view: View = { ...kept, unit: 'p1', place: 'FRE', mode: 'matrix', query: 'x' };
    expect(withQuery(view, ' y')).toStrictEqual({ ...kept, query: ' y' });
  });

  it('for no words is none', () => {
    expect(withQuery({ ...kept, query: 'x' }, ' ')).toStrictEqual(kept);
  });
});

describe('a panel', () => {
  it('stands in place of the text and the search, and keeps the picked place', () => {
    const view: View = { ...kept, unit: 'p1', place: 'FRE', mode: 'matrix', query: 'x' };
    const left: View = { ...kept, place: 'FRE' };
    expect(withPanel(view, 'silence')).toStrictEqual({ ...left, mode: 'silence' });
    expect(withPanel(view, undefined)).toStrictEqual(left);
  });
});
