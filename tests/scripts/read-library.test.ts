import { expect, it } from 'vitest';
import { mistakesInPacks, readLibrary } from '../../scripts/site/read-library.ts';

it('a catalogue that names a folder which is not there is told which, and what to do', () => {
  expect(() => readLibrary('lake-2026')).toThrow(
    /catalog\.json names “lake-2026”.*no manifest\.json.*mend the name/,
  );
});

it('the packs that ship have nothing that keeps them from the site', () => {
  expect(mistakesInPacks()).toEqual([]);
});
