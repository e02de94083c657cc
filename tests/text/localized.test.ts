import { expect, test } from 'vitest';
import { languageIn, localize } from '../../src/text/localized.ts';

test('a reader is given his or her own language, else English, else whatever there is', () => {
  expect(localize({ ja: '港', en: 'harbour' }, 'ja')).toBe('港');
  expect(localize({ fr: 'port', en: 'harbour' }, 'ja')).toBe('harbour');
  expect(localize({ fr: 'port', et: 'sadam' }, 'ja')).toBe('port');
});

test('of what a reader is given it is known in which language it is', () => {
  expect(languageIn({ ja: '港', en: 'harbour' }, 'ja')).toBe('ja');
  expect(languageIn({ fr: 'port', en: 'harbour' }, 'ja')).toBe('en');
  expect(languageIn({ fr: 'port', et: 'sadam' }, 'ja')).toBe('fr');
  expect(languageIn(undefined, 'ja')).toBe('ja');
});

test('what is not said is not said in any language', () => {
  expect(localize(undefined, 'ja')).toBeUndefined();
  expect(localize({}, 'ja')).toBe('');
});
