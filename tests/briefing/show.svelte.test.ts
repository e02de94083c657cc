import { describe, expect, it, vi } from 'vitest';
import type { OwnScenes } from '../../src/library/own-scenes.svelte.ts';
import { present } from './invent.ts';

// p3 has 4 sentences, p18 has 6, p26 has 5.
const three = '?mode=brief&present=p3,p18,p26';

describe('a step', () => {
  it('leads to the next sentence, and from the last one to the next scene', () => {
    const { show, address } = present(three);
    for (let at = 0; at < 4; at++) show.do('next');
    expect(address.search).toBe(`${three}&scene=2`);
    show.do('previous');
    expect(address.search).toBe(`${three}&scene=1.4`);
  });

  it('to another scene is one for Back, to another sentence it is not', () => {
    const { show, address } = present(three);
    for (let at = 0; at < 5; at++) show.do('next');
    expect(address.history).toEqual([`${three}&scene=1.4`, `${three}&scene=2.2`]);
    address.back();
    expect(show.cue).toEqual({ scene: 1, step: 4 });
  });

  it('leads to the first scene, the last one, and past the sentences of one', () => {
    const { show } = present(three);
    show.do('nextScene');
    expect(show.cue).toEqual({ scene: 2, step: 1 });
    show.do('last');
    expect(show.cue).toEqual({ scene: 3, step: 1 });
    show.do('nextScene');
    expect(show.cue).toEqual({ scene: 3, step: 1 });
    show.do('first');
    expect(show.cue).toEqual({ scene: 1, step: 1 });
  });

  it('out of the briefing leads nowhere', () => {
    const { show, address } = present(`${three}&scene=3.5`);
    show.do('next');
    expect(address.history).toHaveLength(1);
  });
});

describe('a number', () => {
  it('with Enter leads to its scene, and what was typed can be taken back', () => {
    const { show } = present(three);
    show.do('1');
    show.do('erase');
    show.do('3');
    expect(show.typed).toBe('3');
    show.do('enter');
    expect(show.cue.scene).toBe(3);
    expect(show.typed).toBeUndefined();
  });

  it('beyond the last scene leads to the last', () => {
    const { show } = present(three);
    show.do('goTo');
    expect(show.typed).toBe('');
    for (const digit of ['4', '0'] as const) show.do(digit);
    show.do('enter');
    expect(show.cue.scene).toBe(3);
  });

  it('that is none leads nowhere', () => {
    const { show, address } = present(three);
    show.do('enter');
    show.do('0');
    show.do('enter');
    expect(address.history).toEqual([three]);
  });
});

describe('a curtain', () => {
  it('falls and is lifted by the same key, or changes its colour', () => {
    const { show } = present(three);
    show.do('black');
    expect(show.curtain).toBe('black');
    show.do('white');
    expect(show.curtain).toBe('white');
    show.do('white');
    expect(show.curtain).toBeUndefined();
  });

  it('is lifted by a step, which goes no further', () => {
    const { show } = present(three);
    show.do('black');
    show.do('next');
    expect(show.curtain).toBeUndefined();
    expect(show.cue).toEqual({ scene: 1, step: 1 });
  });
});

describe('a question', () => {
  it('shows the place and its passages, and leads back to the sentence where it came', () => {
    const { show, atlas, address } = present(`${three}&scene=2.3`);
    show.ask('JPN');
    expect(atlas.briefing.map((scene) => scene.unit)).toEqual(atlas.passages);
    expect(atlas.mapSpec).toMatchObject({ picked: 'JPN', framed: true });
    show.do('nextScene');
    show.ask('CHN');
    expect(atlas.currentScene?.unit).toBe('p4');
    expect(show.letGo()).toBe(true);
    expect(address.search).toBe(`${three}&scene=2.3`);
    expect(show.letGo()).toBe(false);
  });

  it('on a place that is not in the text shows where it lies', () => {
    const { show, atlas } = present(three);
    show.ask('BRA');
    expect([...(atlas.focus ?? [])]).toEqual([['BRA', 'explicit']]);
  });

  it('that interrupts a briefing on a place leads back to that', () => {
    const { show, atlas } = present('?mode=brief&place=CHN&scene=2');
    const before = atlas.currentScene?.unit;
    show.ask('JPN');
    show.do('erase');
    expect(atlas.currentScene?.unit).toBe(before);
  });
});

describe('the end of a briefing', () => {
  it('is the text, at what was presented last', () => {
    const { show, address } = present(`${three}&scene=2.3&lang=en`);
    show.end();
    expect(address.search).toBe('?p=p18&lang=en');
  });
});

describe('two windows', () => {
  it('show the same after one has told the other, each in its language and its way', () => {
    const audience = present(`${three}&scene=2.3&lang=en`);
    const speaker = present('?mode=speaker&session=x1&lang=ja');
    audience.show.do('black');
    speaker.show.since = 5;
    speaker.show.join(audience.show.shared);
    expect(speaker.address.search).toBe(
      '?mode=speaker&present=p3,p18,p26&scene=2.3&session=x1&lang=ja',
    );
    expect(speaker.show.curtain).toBe('black');
    audience.show.join(speaker.show.shared);
    expect(audience.show.since).toBe(5);
    expect(audience.show.shared).toBe(speaker.show.shared);
    expect(audience.address.search).toBe(`${three}&scene=2.3&lang=en`);
  });

  it('both leave the question when one of them does', () => {
    const [one, other] = [present(three), present(three)];
    one.show.ask('JPN');
    other.show.join(one.show.shared);
    expect(other.atlas.view.place).toBe('JPN');
    other.show.answered();
    one.show.join(other.show.shared);
    expect(one.atlas.view.place).toBeUndefined();
  });
});

describe('what another window says', () => {
  const view = { search: `${three}&scene=2`, laser: false };
  const relativeCamera = { center: [10, 50], zoom: -8 };

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['no state', 'null'],
    ['another mode', JSON.stringify({ ...view, search: '?mode=matrix' })],
    ['the text', JSON.stringify({ ...view, search: '?p=p17' })],
    ['a frame of another page', JSON.stringify({ ...view, search: `${three}&embed=1` })],
    ['an unknown passage', JSON.stringify({ ...view, search: '?mode=brief&present=p99' })],
    ['a place that is none', JSON.stringify({ ...view, hovered: 'ZZZ' })],
    ['a curtain of another colour', JSON.stringify({ ...view, curtain: 'red' })],
    ['a time that is none', JSON.stringify({ ...view, since: 'noon' })],
    ['half a relativeCamera', JSON.stringify({ ...view, relativeCamera: { center: [10] } })],
    [
      'a relativeCamera beyond the pole',
      JSON.stringify({ ...view, relativeCamera: { ...relativeCamera, center: [0, 91] } }),
    ],
    [
      'an endless relativeCamera',
      JSON.stringify({ ...view, relativeCamera }).replace('-8', '1e999'),
    ],
    ['a spot that is none', JSON.stringify({ ...view, spot: ['x', 'y'] })],
  ])('is ignored with one line where it is %s', (_what, state) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { show, atlas, address } = present(`${three}&scene=3`);
    const before = show.shared;
    expect(show.join(state)).toBe(false);
    expect(warned).toHaveBeenCalledOnce();
    expect([show.shared, address.history]).toEqual([before, [`${three}&scene=3`]]);
    expect(atlas.relativeCamera).toBeUndefined();
    warned.mockRestore();
  });

  it('is shown where it is understood, the relativeCamera and the dot too', () => {
    const { show, atlas, address } = present(`${three}&scene=3`);
    const state = {
      ...view,
      relativeCamera,
      spot: [20, 60],
      hovered: 'CHN',
      curtain: 'white',
      since: 5,
    };
    expect(show.join(JSON.stringify(state))).toBe(true);
    expect(address.search).toBe(`${three}&scene=2`);
    expect(atlas).toMatchObject({ relativeCamera, spot: [20, 60], hovered: 'CHN', laser: false });
    expect([show.curtain, show.since]).toEqual(['white', 5]);
  });
});

describe('the author’s scenes that are presented', () => {
  const own = '?mode=brief&present=own';
  it.each<[string, object, string | undefined]>([
    ['are not in this browser', { none: true, unkept: false }, 'elsewhere'],
    ['do not fit', { none: false, unkept: false }, 'unfit'],
    ['are not given out', { none: true, unkept: true }, 'unread'],
    ['are not read yet', { open: false, none: false, unkept: false }, undefined],
  ])('%s: the window knows why there is none', (_what, state, lacking) => {
    const { show, atlas } = present(own);
    atlas.own = { open: true, scenes: [], presented: [], ...state } as unknown as OwnScenes;
    expect(show.lacking).toBe(lacking);
  });
});
