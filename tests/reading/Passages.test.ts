import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { repeated } from '../../scripts/bench/repeated.ts';
import { unitsOf } from '../../src/text/unit.ts';
import Page from '../../src/Page.svelte';
import { library, show } from './show.ts';

const long = repeated(library, 4);
const units = unitsOf(long.pack.text).map(({ id }) => id);
const made = (container: ParentNode) =>
  [...container.querySelectorAll('section.unit')].map((section) => section.id);

/** Shows a long text in a browser that has time only when it is told so. */
function showLong(search = '', onwhole = () => {}) {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => waiting.push(task));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => (waiting[handle - 1] = () => undefined));
  const shown = show(Page, search, { onwhole }, long);
  const idle = () => {
    for (const task of waiting.splice(0)) flushSync(task);
  };
  const idleLong = () => {
    for (let round = 0; round < units.length; round++) idle();
  };
  return { ...shown, idle, idleLong };
}

describe('a text of ordinary length', () => {
  it('is there at once', () => {
    const { container } = show(Page);
    expect(made(container)).toEqual(unitsOf(library.pack.text).map(({ id }) => id));
  });
});

describe('a long text', () => {
  it('is made from its beginning, a piece whenever there is time, until all of it is there', () => {
    const { container, idle, idleLong } = showLong();
    const first = made(container);
    expect(first.length).toBeLessThan(units.length / 2);
    expect(first).toEqual(units.slice(0, first.length));
    idle();
    expect(made(container).length).toBeGreaterThan(first.length);
    idleLong();
    expect(made(container)).toEqual(units);
    expect(container.querySelectorAll('h2[data-unit]')).toHaveLength(7);
  });

  it('has what is read at once, however far down it stands', () => {
    const last = units.at(-1)!;
    const { container } = showLong(`?p=${last}`);
    expect(made(container)).toEqual(units);
    const later = showLong();
    later.atlas.read(last);
    flushSync();
    expect(made(later.container)).toEqual(units);
  });

  it('tells when all of it is there, and not before', () => {
    const onwhole = vi.fn();
    const { idle, idleLong } = showLong('', onwhole);
    idle();
    expect(onwhole).not.toHaveBeenCalled();
    idleLong();
    expect(onwhole).toHaveBeenCalledOnce();
  });

  it('is printed whole', () => {
    const { container } = showLong();
    window.dispatchEvent(new Event('beforeprint'));
    expect(made(container)).toEqual(units);
  });

  it('lights the marks of a picked place in the pieces that are made later', () => {
    const { container, idleLong } = showLong('?place=SWE');
    const lit = () => container.querySelectorAll('mark.picked').length;
    const before = lit();
    idleLong();
    expect(lit()).toBeGreaterThan(before);
    expect(container.querySelectorAll('mark[data-place="SWE"]:not(.picked)')).toHaveLength(0);
  });
});
