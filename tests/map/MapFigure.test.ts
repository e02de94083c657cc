import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import MapFigure from '../../src/map/MapFigure.svelte';
import { gazetteerFor } from '../../src/pack/pack-places.ts';
import { library, show, the } from '../reading/show.ts';
import { serve } from './serve.ts';

const settle = { timeout: 15_000 };

const ondrawn = vi.fn();

/** The map where WebGL is not to be had, as in jsdom, once it has been drawn. */
async function openMap(search = '') {
  vi.spyOn(console, 'warn').mockReturnValue();
  const asked = serve();
  const shown = show(MapFigure, search, { settled: true, ondrawn });
  await screen.findByText(shown.atlas.words.mapStatic, {}, settle);
  return { ...shown, asked, surface: the(shown.container, '.surface') };
}
/** A click as MapView knows one: a pointer that goes down and up where it was. */
async function click(surface: HTMLElement, clientX: number, clientY: number) {
  const at = { clientX, clientY, button: 0, pointerType: 'mouse', isPrimary: true };
  await fireEvent.pointerDown(surface, at);
  await fireEvent.pointerUp(surface, at);
}

const areaOf = (container: ParentNode, id: string) =>
  the(container, `.svg-map path.area[data-place=${id}]`);
const transformIn = (container: ParentNode) =>
  the(container, '.svg-map > g').getAttribute('transform');

describe('where WebGL is missing', () => {
  it('the map is drawn as SVG from what is published, and says so', async () => {
    const { container, asked } = await openMap();
    expect(screen.getByRole('status')).toHaveTextContent('簡易な地図');
    expect(asked.map((address) => address.replace(/^.*data/, 'data')).sort()).toEqual([
      'data/regions.json',
      'data/seas.json',
      'data/world.json',
    ]);
    expect(container.querySelectorAll('.svg-map path.area').length).toBeGreaterThan(200);
    expect(areaOf(container, 'RUS')).toHaveAttribute('data-tone', 'red');
    expect(areaOf(container, 'FRA')).toHaveAttribute('data-tone', 'navy');
    expect(screen.getByRole('figure', { name: '地図' })).toHaveTextContent(
      '境界は宣言の第17段落と国連総会決議68/262に、',
    );
    const names = [...container.querySelectorAll('.overlay text')].map((it) => it.textContent);
    expect(names).toContain('ロシア');
  });

  it('a click picks the country under it, and a drag picks nothing', async () => {
    const { address, container, surface } = await openMap();
    const pointer = { clientY: 100, button: 0, isPrimary: true };
    await fireEvent.pointerDown(surface, { ...pointer, clientX: 500 });
    await fireEvent.pointerUp(surface, { ...pointer, clientX: 540 });
    expect(address.search).toBe('');
    const russia = [...container.querySelectorAll('.overlay text')].find(
      (text) => text.textContent === 'ロシア',
    )!;
    await click(surface, Number(russia.getAttribute('x')), Number(russia.getAttribute('y')));
    expect(address.search).toBe('?place=RUS');
    await waitFor(() => the(container, '.overlay path.picked'), settle);
  });

  it('what stands beside the pointer is gone when the map moves, and on Escape, until the pointer moves', async () => {
    const { container, surface, user } = await openMap();
    const tip = () => container.querySelector('.tip')?.textContent ?? '';
    const point = (clientX: number) =>
      fireEvent.pointerMove(the(container, '.overlay text[data-place]'), {
        clientX,
        pointerType: 'mouse',
      });
    await point(0);
    expect(tip()).not.toBe('');
    await user.keyboard('{Escape}');
    expect(tip()).toBe('');
    await point(1);
    expect(tip()).not.toBe('');
    surface.focus();
    await user.keyboard('+');
    expect(tip()).toBe('');
    await point(2);
    expect(tip()).not.toBe('');
    await fireEvent.wheel(surface, { deltaY: -100 });
    expect(tip()).toBe('');
  });

  it('its countries are buttons in the order of the text, which say who they are and pick it', async () => {
    const { address, atlas, surface, user } = await openMap('?lang=en');
    const countries = screen.getByRole('group', { name: atlas.words.mapCountries });
    expect(surface).not.toContainElement(countries);
    const said = within(countries)
      .getAllByRole('button')
      .map((it) => it.getAttribute('aria-label') ?? '');
    expect(said.length).toBeGreaterThanOrEqual(73);
    expect(new Set(said).size).toBe(said.length);
    const at = (name: string) => said.findIndex((it) => it.startsWith(`${name}, `));
    expect(said[at('Russia')]).toBe('Russia, Called a threat, 16 passages');
    // Sweden joins in ¶2, Russia attacks in ¶3, Georgia’s turn comes after China’s; Colombia has a role alone.
    const order = ['Sweden', 'Russia', 'China', 'Georgia', 'Colombia'].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(at('Brazil')).toBe(-1);
    const georgia = within(countries).getByRole('button', { name: /^Georgia/ });
    await user.click(georgia);
    expect(address.search).toBe('?place=GEO&lang=en');
    within(countries)
      .getByRole('button', { name: /^Moldova/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(address.search).toBe('?place=MDA&lang=en');
  });

  it('the controls zoom; a passage that is read lights whom it is about and moves the map', async () => {
    const { container, atlas, user } = await openMap();
    const first = transformIn(container);
    await user.click(screen.getByRole('button', { name: '拡大' }));
    expect(transformIn(container)).not.toBe(first);
    await user.click(screen.getByRole('button', { name: '縮小' }));
    expect(transformIn(container)).toBe(first);

    atlas.read('p31');
    await waitFor(() => expect(transformIn(container)).not.toBe(first), settle);
    const opacity = (id: string) => Number(areaOf(container, id).getAttribute('fill-opacity'));
    expect(opacity('XKX')).toBe(1);
    expect(opacity('ROU')).toBeLessThan(1);
    expect(opacity('BRA')).toBeLessThan(opacity('ROU'));
  });
});

describe('where the geometry cannot be had', () => {
  it('the map says so and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    serve('world');
    const { container, user } = show(MapFigure, '', { settled: true, ondrawn });
    const alert = await screen.findByRole('alert', {}, settle);
    expect(alert).toHaveTextContent('地図を読み込めませんでした');
    expect(String(complaint.mock.calls[0])).toMatch(/data\/world\.json.*404/);
    expect(container.querySelector('.svg-map')).toBeNull();
    serve();
    await user.click(screen.getByRole('button', { name: 'もう一度試す' }));
    await screen.findByText(/簡易な地図/, {}, settle);
    expect(container.querySelectorAll('.svg-map path.area').length).toBeGreaterThan(200);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('a text that has a disputed unit drawn as a state’s has it in that state’s colour, and says why below the map', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  serve();
  const reason = { ja: 'ゴラン高原は第2条に従いシリアの色で塗る。', en: 'As Art. 2 has it.' };
  const viewpoint = [{ place: 'XGO', drawn: { as: 'SYR' }, reason }];
  const boundaries = { ...library.pack.manifest.boundaries, viewpoint };
  const manifest = { ...library.pack.manifest, boundaries };
  const seen = {
    ...library,
    pack: { ...library.pack, manifest },
    gazetteer: gazetteerFor(library.gazetteer, manifest),
  };
  const { container, atlas } = show(MapFigure, '', { settled: true, ondrawn }, seen);
  await screen.findByText(atlas.words.mapStatic, {}, settle);
  const toneOf = (place: string) => areaOf(container, place).getAttribute('data-tone');
  expect(toneOf('XGO')).toBe(toneOf('SYR'));
  expect(the(container, 'figcaption .status')).toHaveTextContent(reason.ja);
});
