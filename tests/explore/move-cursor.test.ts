import { describe, expect, it } from 'vitest';
import { moveCursor, type CellPosition } from '../../src/explore/matrix/move-cursor.ts';

const size = { rows: 20, columns: 3 };
const at = (row: number, column: number): CellPosition => ({ row, column });
const press = (from: CellPosition, key: string, ctrlKey = false) =>
  moveCursor(from, { key, ctrlKey }, size);

describe('the cursor of a grid', () => {
  it('goes cell by cell, the heads of rows and columns included', () => {
    expect(press(at(0, 0), 'ArrowRight')).toEqual(at(0, 1));
    expect(press(at(0, 0), 'ArrowLeft')).toEqual(at(0, -1));
    expect(press(at(0, 0), 'ArrowDown')).toEqual(at(1, 0));
    expect(press(at(0, 0), 'ArrowUp')).toEqual(at(-1, 0));
  });

  it('never leaves the grid', () => {
    expect(press(at(19, 2), 'ArrowRight')).toEqual(at(19, 2));
    expect(press(at(19, 2), 'PageDown')).toEqual(at(19, 2));
    expect(press(at(-1, 2), 'ArrowUp')).toEqual(at(-1, 2));
    expect(press(at(3, -1), 'ArrowLeft')).toEqual(at(3, -1));
  });

  it('never enters the corner', () => {
    expect(press(at(0, -1), 'ArrowUp')).toEqual(at(0, -1));
    expect(press(at(-1, 0), 'ArrowLeft')).toEqual(at(-1, 0));
    expect(press(at(-1, 2), 'Home')).toEqual(at(-1, 0));
  });

  it('goes to the ends of a row, and with Ctrl to those of the grid', () => {
    expect(press(at(5, 1), 'Home')).toEqual(at(5, -1));
    expect(press(at(5, 1), 'End')).toEqual(at(5, 2));
    expect(press(at(5, 1), 'End', true)).toEqual(at(19, 2));
    expect(press(at(5, 1), 'Home', true)).toEqual(at(-1, 0));
  });

  it('turns pages of ten rows', () => {
    expect(press(at(2, 1), 'PageDown')).toEqual(at(12, 1));
    expect(press(at(12, 1), 'PageUp')).toEqual(at(2, 1));
  });

  it('leaves other keys alone', () => {
    expect(press(at(0, 0), 'a')).toBeUndefined();
  });
});
