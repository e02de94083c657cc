import { describe, expect, it, vi } from 'vitest';
import type { OwnScenes } from '../../src/library/own-scenes.svelte.ts';
import { present } from './invent.ts';

// p3 has 4 sentences, p18 has 6, p26 has 5.
const three = '?mode=brief&present=p3,p18,p26';

describe('a step', () => {
  it('leads to the next sentence, and from the last one to the next scene', () => {
    const { controller, address } = present(three);
    for (let at = 0; at < 4; at++) controller.do('next');
    expect(address.search).toBe(`${three}&scene=2`);
    controller.do('previous');
    expect(address.search).toBe(`${three}&scene=1.4`);
  });

  it('leads to the first scene, the last one, and past the sentences of one', () => {
    const { controller } = present(three);
    controller.do('nextScene');
    expect(controller.cue).toEqual({ scene: 2, step: 1 });
    controller.do('last');
    expect(controller.cue).toEqual({ scene: 3, step: 1 });
    controller.do('nextScene');
    expect(controller.cue).toEqual({ scene: 3, step: 1 });
    controller.do('first');
    expect(controller.cue).toEqual({ scene: 1, step: 1 });
  });

  it('out of the briefing leads nowhere', () => {
    const { controller, address } = present(`${three}&scene=3.5`);
    controller.do('next');
    expect(address.history).toHaveLength(1);
  });
});

describe('a number', () => {
  it('with Enter leads to its scene, and what was typed can be taken back', () => {
    const { controller } = present(three);
    controller.do('1');
    controller.do('erase');
    controller.do('3');
    expect(controller.typed).toBe('3');
    controller.do('enter');
    expect(controller.cue.scene).toBe(3);
    expect(controller.typed).toBeUndefined();
  });

  it('beyond the last scene leads to the last', () => {
    const { controller } = present(three);
    controller.do('goTo');
    expect(controller.typed).toBe('');
    for (const digit of ['4', '0'] as const) controller.do(digit);
    controller.do('enter');
    expect(controller.cue.scene).toBe(3);
  });

  it('that is none leads nowhere', () => {
    const { controller, address } = present(three);
    controller.do('enter');
    controller.do('0');
    controller.do('enter');
    expect(address.history).toEqual([three]);
  });
});

describe('a blank screen', () => {
  it('falls and is lifted by the same key, or changes its colour', () => {
    const { controller } = present(three);
    controller.do('black');
    expect(controller.blank).toBe('black');
    controller.do('white');
    expect(controller.blank).toBe('white');
    controller.do('white');
    expect(controller.blank).toBeUndefined();
  });

  it('is lifted by a step, which goes no further', () => {
    const { controller } = present(three);
    controller.do('black');
    controller.do('next');
    expect(controller.blank).toBeUndefined();
    expect(controller.cue).toEqual({ scene: 1, step: 1 });
  });
});

describe('a question', () => {
  it('shows the place and its passages, and leads back to the sentence where it came', () => {
    const { controller, atlas, address } = present(`${three}&scene=2.3`);
    controller.ask('JPN');
    expect(atlas.briefing.map((scene) => scene.unit)).toEqual(atlas.passages);
    expect(atlas.mapSpec).toMatchObject({ picked: 'JPN', framed: true });
    controller.do('nextScene');
    controller.ask('CHN');
    expect(atlas.currentScene?.unit).toBe('p4');
    expect(controller.letGo()).toBe(true);
    expect(address.search).toBe(`${three}&scene=2.3`);
    expect(controller.letGo()).toBe(false);
  });

  it('on a place that is not in the text shows where it lies', () => {
    const { controller, atlas } = present(three);
    controller.ask('BRA');
    expect([...(atlas.focus ?? [])]).toEqual([['BRA', 'explicit']]);
  });

  it('that interrupts a briefing on a place leads back to that', () => {
    const { controller, atlas } = present('?mode=brief&place=CHN&scene=2');
    const before = atlas.currentScene?.unit;
    controller.ask('JPN');
    controller.do('erase');
    expect(atlas.currentScene?.unit).toBe(before);
  });
});

describe('the end of a briefing', () => {
  it.each(['Escape', 'Back'])('by %s is exactly where it began', (way) => {
    const began = '?p=p3&place=RUS&frame=europe&lang=en';
    const { controller, address, atlas } = present(began);
    atlas.present();
    for (let at = 0; at < 5; at++) controller.do('nextScene');
    controller.ask('JPN');
    if (way === 'Escape') controller.end();
    else address.back();
    expect([address.search, address.history]).toEqual([began, [began]]);
  });

  it('that was opened by its address is the text, at what was presented last', () => {
    const { controller, address } = present(`${three}&scene=2.3&lang=en`);
    controller.end();
    expect(address.search).toBe('?p=p18&lang=en');
  });
});

describe('what is drawn on the map', () => {
  it('is the same in both windows, and wiped off by the next scene, a question and Escape', () => {
    const speaker = present(`${three}&scene=2`);
    const audience = present(`${three}&scene=2`);
    const draw = () => {
      const { interaction } = speaker.atlas;
      interaction.setPen(true);
      interaction.draw([30, 50], true);
      interaction.draw([32, 51], false);
      audience.controller.join(speaker.controller.shared);
      return audience.atlas.interaction.strokes;
    };
    const line = [
      [30, 50],
      [32, 51],
    ];
    const { interaction } = speaker.atlas;
    expect(draw()).toEqual([line]);
    speaker.controller.do('next');
    expect(interaction.strokes).toEqual([line]);
    speaker.controller.do('nextScene');
    expect(interaction.strokes).toEqual([]);
    expect(draw()).toEqual([line]);
    speaker.controller.ask('JPN');
    expect(interaction.strokes).toEqual([]);
    expect(draw()).toEqual([line]);
    expect(speaker.controller.letGo()).toBe(true);
    expect([interaction.strokes, interaction.pen, speaker.atlas.view.place]).toEqual([
      [],
      false,
      'JPN',
    ]);
  });
});

describe('two windows', () => {
  it('show the same after one has told the other, each in its language and its way', () => {
    const audience = present(`${three}&scene=2.3&lang=en`);
    const speaker = present('?mode=speaker&session=x1&lang=ja');
    audience.controller.do('black');
    speaker.controller.since = 5;
    speaker.controller.join(audience.controller.shared);
    expect(speaker.address.search).toBe(
      '?mode=speaker&present=p3,p18,p26&scene=2.3&session=x1&lang=ja',
    );
    expect(speaker.controller.blank).toBe('black');
    audience.controller.join(speaker.controller.shared);
    expect(audience.controller.since).toBe(5);
    expect(audience.controller.shared).toBe(speaker.controller.shared);
    expect(audience.address.search).toBe(`${three}&scene=2.3&lang=en`);
  });

  it('both leave the question when one of them does', () => {
    const [one, other] = [present(three), present(three)];
    one.controller.ask('JPN');
    other.controller.join(one.controller.shared);
    expect(other.atlas.view.place).toBe('JPN');
    other.controller.answered();
    one.controller.join(other.controller.shared);
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
    ['a blank screen of another colour', JSON.stringify({ ...view, blank: 'red' })],
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
    const { controller, atlas, address } = present(`${three}&scene=3`);
    const before = controller.shared;
    expect(controller.join(state)).toBe(false);
    expect(warned).toHaveBeenCalledOnce();
    expect([controller.shared, address.history]).toEqual([before, [`${three}&scene=3`]]);
    expect(atlas.interaction.relativeCamera).toBeUndefined();
    warned.mockRestore();
  });

  it('is shown where it is understood, the relativeCamera and the dot too', () => {
    const { controller, atlas, address } = present(`${three}&scene=3`);
    const state = {
      ...view,
      relativeCamera,
      spot: [20, 60],
      hovered: 'CHN',
      blank: 'white',
      since: 5,
    };
    expect(controller.join(JSON.stringify(state))).toBe(true);
    expect(address.search).toBe(`${three}&scene=2`);
    expect(atlas.interaction).toMatchObject({
      relativeCamera,
      spot: [20, 60],
      hovered: 'CHN',
      laser: false,
    });
    expect([controller.blank, controller.since]).toEqual(['white', 5]);
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
    const { controller, atlas } = present(own);
    const scenes = { open: true, scenes: [], presented: [], ...state };
    atlas.resources.ensureOwn(() => scenes as unknown as OwnScenes);
    expect(controller.lacking).toBe(lacking);
  });
});
