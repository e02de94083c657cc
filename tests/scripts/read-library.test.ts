import { expect, it } from 'vitest';
import { misnamed, readLibrary } from '../../scripts/site/read-library.ts';

it('a catalogue that names a folder which is not there is told which, and what to do', () => {
  expect(() => readLibrary('lake-2026')).toThrow(
    /catalog\.json names “lake-2026”.*no manifest\.json.*mend the name/,
  );
});

it('a pack in a folder of another name is told both names', () => {
  expect(misnamed('lake', 'lake-2026')).toMatch(/packs\/lake\/.*"lake-2026".*called the same/);
});
