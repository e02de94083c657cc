import { describe, expect, it } from 'vitest';
import { commandOf, commands, type Command } from '../../src/briefing/keys.ts';
import { briefingWords } from '../../src/messages/briefing.ts';

const still = {
  isComposing: false,
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};
const press = (key: string, code = '', more = {}) => commandOf({ ...still, key, code, ...more });

describe('a key', () => {
  it.each<[string, Command]>([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    ['f', 'full'],
    ['s', 'speaker'],
    ['l', 'pointer'],
    ['g', 'goTo'],
    ['o', 'overview'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['Enter', 'enter'],
    ['7', '7'],
  ])('%j asks for %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('is understood in capitals and at full width', () => {
    expect(['B', 'b', '3', '?', '.', ' '].map((key) => press(key))).toEqual([
      'black',
      'black',
      '3',
      'help',
      'black',
      'next',
    ]);
  });

  it('is known by its place where an input method keeps what it writes', () => {
    expect(press('Process', 'KeyB')).toBe('black');
    expect(press('こ', 'KeyB')).toBe('black');
    expect(press('Process', 'Digit4')).toBe('4');
    expect(press('Process', 'Numpad4')).toBe('4');
    expect(press('Process', 'Space')).toBe('next');
    expect(press('Process', 'Slash', { shiftKey: true })).toBe('help');
    expect(press('。', 'Period')).toBe('black');
    expect(press('Process', 'ArrowRight')).toBe('next');
    expect(press('Process', 'Enter')).toBe('enter');
  });

  it('of the upper row is a digit where that writes something else, as in French', () => {
    const row = ['à', '&', 'é', '"', "'", '(', '-', 'è', '_', 'ç'];
    expect(row.map((key, at) => press(key, `Digit${at}`))).toEqual([...'0123456789']);
    expect(press('1', 'Digit1', { shiftKey: true })).toBe('1');
    expect(press('!', 'Digit1', { shiftKey: true })).toBeUndefined();
    expect(press('.', 'Digit4')).toBe('black');
  });

  it('belongs to the input method while words are composed', () => {
    expect(press('Enter', 'Enter', { isComposing: true })).toBeUndefined();
    expect(press('Process', 'KeyB', { isComposing: true })).toBeUndefined();
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      expect(press(key, key, { keyCode: 229 }), key).toBeUndefined();
    }
  });

  it('belongs to the browser with Control, Command or Alt', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press('f', 'KeyF', { [held]: true })).toBeUndefined();
    }
  });

  it('that is none of a briefing’s asks nothing', () => {
    expect(['x', 'F5', 'Shift', 'Tab'].map((key) => press(key))).toEqual(Array(4).fill(undefined));
  });
});

describe('the help', () => {
  it('explains every key but those that end a number', () => {
    const explained = Object.keys(briefingWords.ja.keys);
    const asked = new Set(Object.values(commands).filter((it) => it !== 'enter'));
    expect(explained.sort()).toEqual([...asked].sort());
  });
});
