import { expect, test } from 'vitest';
import { localize } from '../../src/text/localized.ts';

test('a reader is given his or her own language, else English, else whatever there is', () => {
  expect(localize({ ja: '港', en: 'harbour' }, 'ja')).toBe('港');
  expect(localize({ fr: 'port', en: 'harbour' }, 'ja')).toBe('harbour');
  expect(localize({ fr: 'port', et: 'sadam' }, 'ja')).toBe('port');
});

test('what is not said is not said in any language', () => {
  expect(localize(undefined, 'ja')).toBeUndefined();
  expect(localize({}, 'ja')).toBe('');
});
