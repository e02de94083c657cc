import { describe, expect, it } from 'vitest';
import { keyCommand } from '../../src/map/keys.ts';
import { frameIds, frames } from '../data/shipped.ts';

const plain = { isComposing: false, keyCode: 0, ctrlKey: false, metaKey: false, altKey: false };
const command = (key: string, more = {}) => keyCommand({ key, ...plain, ...more }, frames);

describe('the keys of the map', () => {
  it('arrows move, plus and minus zoom, Enter and Space pick', () => {
    expect(command('ArrowLeft')).toEqual({ pan: [-80, 0] });
    expect(command('+')).toEqual({ zoom: 1 });
    expect(command('-')).toEqual({ zoom: -1 });
    expect(command('Enter')).toEqual({ pick: true });
    expect(command(' ')).toEqual({ pick: true });
  });

  it('digits choose the frames in their order, so that a key reaches each, and 0 is the world', () => {
    const reached = [...'123456789'].map((digit) => command(digit));
    expect(reached.filter((it) => it !== undefined)).toEqual(frameIds.map((frame) => ({ frame })));
    expect(command('0')).toEqual({ frame: 'world' });
    expect(keyCommand({ key: '2', ...plain }, [])).toBeUndefined();
    expect(keyCommand({ key: '1', ...plain }, [])).toEqual({ frame: 'world' });
  });

  it('leaves the browser’s own keys and those of an input method alone', () => {
    expect(command('Tab')).toBeUndefined();
    expect(command('-', { ctrlKey: true })).toBeUndefined();
    expect(command('1', { metaKey: true })).toBeUndefined();
    expect(command('Enter', { isComposing: true })).toBeUndefined();
    expect(command('Enter', { keyCode: 229 })).toBeUndefined();
  });
});
