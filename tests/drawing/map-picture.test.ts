// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { meaningsOf } from '../../src/index/legend.ts';
import { currentMapSvg } from '../../src/drawing/current-map-svg.ts';
import { showing } from '../../src/drawing/map-picture.ts';
import { wrap } from '../../src/drawing/wrap.ts';
import { project } from '../../src/map-model/camera.ts';
import { textWidth } from '../../src/map-model/labels/lettering.ts';
import { palette } from '../../src/map-model/palette.ts';
import type { MapSpec } from '../../src/map-model/picture.ts';
import { en } from '../../src/messages/en.ts';
import { concordance, gazetteer, library } from '../data/shipped.ts';
import { projections } from '../../src/map-model/projections.ts';
import { worldOn } from '../map-model/real-projection.ts';
import { nameOf } from '../scheme/words.ts';

const world = worldOn(projections.equal);
const viewport = {
  camera: { projection: projections.equal, center: [30, 45], zoom: 3 },
  size: { width: 900, height: 500 },
} as const;
const hd = { width: 1920, height: 1080 };
const draw = (scene: Partial<MapSpec> = {}) => {
  const whole = { concordance, gazetteer, lang: 'en', framed: false, ...scene } as const;
  const svg = currentMapSvg(
    { library, world, spec: whole, viewport, subtitle: 'Paragraph 17' },
    hd,
  );
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
};

it('a picture is one SVG image of the size asked for, with title, boundary note and whose translation it is', () => {
  const image = draw().documentElement;
  expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1920', '1080']);
  const said = image.textContent.replaceAll(/\s+/g, ' ');
  const { manifest } = library.pack;
  for (const words of [manifest.title.en, 'Paragraph 17', manifest.translation!.en]) {
    expect(said).toContain(words);
  }
  expect(said).toContain(manifest.boundaries!.note!['en']!.slice(0, 40));
  expect(image.outerHTML).not.toContain('var(--');
});

it('only the colours on show are explained', () => {
  const focus = new Map([['CHN', 'explicit'] as const]);
  expect(meaningsOf(concordance, focus)).toMatchObject([{ id: 'challenge' }]);
  const said = draw({ focus }).documentElement.textContent;
  expect(said).toContain(nameOf('challenge', 'en'));
  expect(said).not.toContain(nameOf('ally', 'en'));
});

it('a place has its colour, and what is not spoken of steps back', () => {
  const image = draw({ focus: new Map([['RUS', 'explicit'] as const]) });
  const russia = image.getElementById('area-RUS')!;
  expect(russia.getAttribute('fill')).toBe(palette.red.fill.light);
  const opacity = (id: string) => Number(image.getElementById(id)!.getAttribute('fill-opacity'));
  expect(opacity('area-RUS')).toBe(1);
  expect(opacity('area-FRA')).toBeLessThan(0.3);
  expect(image.querySelector('#area-RUS-clip use')).not.toBeNull();
});

it('all that was seen is seen in another size too', () => {
  for (const size of [hd, { width: 700, height: 1400 }]) {
    const camera = showing(viewport.camera, viewport.size, size);
    for (const at of [
      [5, 50],
      [50, 40],
    ] as const) {
      const [x, y] = project(viewport.camera, viewport.size, at);
      expect(x > 0 && x < 900 && y > 0 && y < 500).toBe(true);
      const [left, top] = project(camera, size, at);
      expect(left > 0 && left < size.width && top > 0 && top < size.height).toBe(true);
    }
  }
});

it('a note is broken into lines that fit, and none begins with a full stop', () => {
  for (const note of [en.boundaryLines, '境界は宣言の第17段落と国連総会決議に、従う。'.repeat(5)]) {
    const lines = wrap(note, 200, 11);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replaceAll(' ', '')).toBe(note.replaceAll(' ', ''));
    for (const line of lines) {
      expect(textWidth(line, 11)).toBeLessThan(200 + 12);
      expect(line).not.toMatch(/^[。、]/);
    }
  }
});
