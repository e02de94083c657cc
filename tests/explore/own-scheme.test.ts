import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { currentMapSvg } from '../../src/drawing/current-map-svg.ts';
import { matrixSvg } from '../../src/drawing/matrix-svg.ts';
import MapKey from '../../src/explore/key/MapKey.svelte';
import Places from '../../src/explore/places/Places.svelte';
import Matrix from '../../src/explore/matrix/Matrix.svelte';
import { sceneContents } from '../../src/export/deck/scene-content.ts';
import { readingsCsv } from '../../src/export/readings-csv.ts';
import { buildMatrix } from '../../src/index/matrix.ts';
import Tooltip from '../../src/map/Tooltip.svelte';
import { words } from '../../src/messages/words.ts';
import type { Lang } from '../../src/messages/lang.ts';
import PlaceCard from '../../src/reading/PlaceCard.svelte';
import { nato } from '../../src/scheme/presets/nato.ts';
import { localize, type Localized } from '../../src/text/localized.ts';
import { worldOf, shapeOf } from '../map-model/invent.ts';
import { show, the } from '../reading/show.ts';

const library = readLibrary('harbour-2024');
const { pack, gazetteer } = library;
const { scheme } = pack;
const langs = ['ja', 'en'] as const;
const all = { roles: [], regions: [], topics: [] };

/** What the first text's roles and readings are called, and this one's are not. */
const foreign = (lang: Lang) => {
  const names = [...nato.roles, ...nato.readings].map(({ name }) => localize(name, lang));
  const ours = [...scheme.roles, ...scheme.readings].map(({ name }) => localize(name, lang));
  return names.filter((name) => !ours.includes(name));
};

describe.each(langs)('a pack with roles and readings of its own, in %s', (lang) => {
  const say = (text: Localized | undefined) => localize(text, lang);

  it('has them in the key, with what they mean, and no others', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { container, address, user } = show(MapKey, `?lang=${lang}`, {}, library);
    const roles = scheme.roles.filter(({ id }) => id !== 'unnamed');
    const buttons = [...container.querySelectorAll<HTMLElement>('button[data-role]')];
    expect(buttons.map((it) => it.textContent.replace(/\d+$/, ''))).toEqual(
      roles.map(({ name }) => say(name)),
    );
    expect(buttons.map((it) => the(it, '.swatch').getAttribute('data-tone'))).toEqual(
      roles.map(({ slot }) => slot),
    );
    await user.click(within(container).getByRole('button', { name: words[lang].meanings }));
    for (const { definition } of scheme.roles)
      expect(container).toHaveTextContent(say(definition)!);
    for (const name of foreign(lang))
      expect(container).not.toHaveTextContent(new RegExp(`^${name}`));
    await user.click(the(container, '[data-role=host]'));
    expect(address.search).toBe(`?roles=host&lang=${lang}`);
  });

  it('has them on a card: what it says of the place, and how each sentence is read', () => {
    const { container } = show(
      PlaceCard,
      `?place=JPN&lang=${lang}`,
      (atlas) => ({ entry: atlas.entry!, onclose: () => undefined }),
      library,
    );
    const host = scheme.roles.find(({ id }) => id === 'host')!;
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(say(host.predicate)!);
    expect(container).toHaveTextContent(say(host.definition)!);
    const cited = [...container.querySelectorAll('blockquote cite')].map((it) => it.textContent);
    expect(cited.length).toBeGreaterThan(0);
    const name = say(scheme.readings.find(({ id }) => id === 'host')?.name)!;
    for (const words of cited) expect(words).toContain(name);
  });

  it('has them where one points at the map', () => {
    const size = { width: 800, height: 600 };
    const props = { place: 'FRA', at: [9, 9] as const, size };
    const { container } = show(Tooltip, `?lang=${lang}`, props, library);
    const member = scheme.roles.find(({ id }) => id === 'member')!;
    expect(container).toHaveTextContent(say(member.predicate)!);
  });

  it('has them in the matrix: its cells, its columns and what its signs mean', () => {
    const { container } = show(Matrix, `?mode=matrix&lang=${lang}`, {}, library);
    const signs = [...container.querySelectorAll('.intro li')].map((it) => it.textContent.trim());
    expect(signs.slice(0, -1)).toEqual(scheme.readings.map(({ name }) => say(name)));
    const japan = say(gazetteer.get('JPN')?.name)!;
    const read = say(scheme.readings[0]?.name)!;
    const cells = screen.getAllByRole('gridcell').map((it) => it.getAttribute('aria-label'));
    expect(cells.some((it) => it?.includes(japan) && it.includes(read))).toBe(true);
    const column = screen.getByRole('columnheader', { name: new RegExp(`^${japan}`) });
    expect(column.getAttribute('aria-label')).toContain(say(scheme.roles[0]?.name));
  });

  it('has them in the pictures that are taken away', () => {
    const { atlas } = show(Places, `?lang=${lang}`, {}, library);
    const matrix = buildMatrix(pack, atlas.concordance, all);
    const drawn = matrixSvg(matrix, pack, lang);
    for (const { name, icon } of scheme.readings) {
      expect(drawn).toContain(`>${say(name)!}<`);
      expect(drawn).toContain(`<path class="${icon}"`);
    }
    const world = worldOf([shapeOf('JPN', [130, 30, 145, 45]), shapeOf('FRA', [-5, 42, 8, 51])]);
    const { projection } = world;
    const camera = { center: [60, 40] as const, zoom: 2, projection };
    const size = { width: 900, height: 600 };
    const spec = { concordance: atlas.concordance, gazetteer, lang, framed: false };
    const map = currentMapSvg(
      { library, world, spec, viewport: { camera, size }, subtitle: '' },
      size,
    );
    for (const { id, name } of scheme.roles) {
      expect(map.includes(`>${say(name)!}<`), id).toBe(id !== 'unnamed');
    }
  });

  it('has them in what is presented and printed of a scene', () => {
    const { atlas } = show(Places, `?lang=${lang}`, {}, library);
    const scene = { title: { en: 'Hosts' }, notes: { en: '' }, roles: ['host'] };
    const [content] = sceneContents(atlas, [scene]);
    const host = say(scheme.roles[0]?.name)!;
    expect(content?.legend.map(({ name }) => name)).toEqual([host]);
    expect(content?.pictured).toContain(`${host}: `);
    expect(content?.pictured).toContain(say(gazetteer.get('JPN')?.name));
  });
});

it('names its readings in the tables in both languages', () => {
  const table = readingsCsv(gazetteer).write(pack);
  for (const { name } of scheme.readings) {
    expect(table).toContain(`,${localize(name, 'ja')},${localize(name, 'en')}\r\n`);
  }
});
