import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserAddress, fixedAddress, type Address } from '../../src/session/address.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { FakeAddress } from './fake-address.ts';

/** Listens to an address from now on; the values it has, one after the other. */
function watch(address: Address): string[] {
  const seen = [address.search];
  address.listen(() => seen.push(address.search));
  return seen;
}
const popped = () =>
  new Promise((done) => window.addEventListener('popstate', done, { once: true }));

beforeEach(() => {
  history.replaceState(null, '', '/atlas/');
});

describe.each([
  ["the browser's address", () => browserAddress()],
  ['the address made for tests', () => new FakeAddress()],
])('%s', (_, make) => {
  it('tells whoever listens what is written', () => {
    const address = make();
    const seen = watch(address);
    address.push('?place=RUS');
    address.replace('?place=RUS&lang=en');
    expect(seen).toEqual(['', '?place=RUS', '?place=RUS&lang=en']);
  });

  it('tells nothing when nothing changes', () => {
    const address = make();
    address.push('?p=p3');
    const seen = watch(address);
    address.push('?p=p3');
    address.replace('?p=p3');
    expect(seen).toEqual(['?p=p3']);
  });

  it('remembers with a place to go back to what it is told, and keeps it when replaced', () => {
    const address = make();
    address.push('?place=RUS', { bookmark: 'p3' });
    expect(address.memory).toEqual({ bookmark: 'p3' });
    address.replace('?place=RUS&lang=en');
    expect(address.memory).toEqual({ bookmark: 'p3' });
    address.push('?p=p1');
    expect(address.memory).toBeNull();
  });
});

describe("the browser's address", () => {
  it('keeps the path and drops nothing but the query', () => {
    browserAddress().push('?place=RUS');
    expect(location.pathname + location.search).toBe('/atlas/?place=RUS');
    browserAddress().push('');
    expect(location.pathname + location.search).toBe('/atlas/');
  });

  it('goes on in this page where the browser refuses to write it', () => {
    const refused = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    vi.spyOn(console, 'warn').mockReturnValue();
    const address = browserAddress();
    const seen = watch(address);
    address.push('?place=RUS', { bookmark: 'p3' });
    expect(seen).toEqual(['', '?place=RUS']);
    expect(address.memory).toEqual({ bookmark: 'p3' });
    refused.mockRestore();
    address.push('?place=CHN');
    expect([address.search, location.search]).toEqual(['?place=CHN', '?place=CHN']);
    expect(address.memory).toBeNull();
  });

  it('adds no entry to the history when nothing changes', () => {
    const address = browserAddress();
    address.push('?place=RUS');
    const push = vi.spyOn(history, 'pushState');
    const replace = vi.spyOn(history, 'replaceState');
    address.push('?place=RUS');
    address.replace('?place=RUS');
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it('follows Back', async () => {
    const address = browserAddress();
    const seen = watch(address);
    address.push('?place=RUS');
    const back = popped();
    history.back();
    await back;
    expect(seen).toEqual(['', '?place=RUS', '']);
  });

  it('undoes a pick by Back', async () => {
    const atlas = new Atlas(readLibrary(), browserAddress(), 'ja');
    atlas.pick('RUS');
    expect(atlas.entry?.place.id).toBe('RUS');
    const back = popped();
    history.back();
    await back;
    expect(atlas.entry).toBeUndefined();
  });
});

describe('a fixed address', () => {
  it('says what it was made with and cannot be written', () => {
    const address = fixedAddress('?p=p3');
    expect(address.search).toBe('?p=p3');
    expect(() => address.push('?p=p4')).toThrow();
    expect(() => address.replace('?p=p4')).toThrow();
  });
});
