import { expect, it } from 'vitest';
import { listed } from '../../src/messages/listed.ts';

it('joins things as each language does, and leaves out those that are none', () => {
  expect(listed(['Russia', 'Iran', 'Belarus'], 'en')).toBe('Russia, Iran and Belarus');
  expect(listed(['ロシア', false, '中国'], 'ja')).toBe('ロシア、中国');
  expect(listed([false, 'Russia'], 'en')).toBe('Russia');
  expect(listed([], 'en')).toBe('');
});

it('joins what one may choose from', () => {
  expect(listed(['a', 'b', 'c'], 'en', 'or')).toBe('a, b or c');
  expect(listed(['a', 'b'], 'ja', 'or')).toBe('aまたはb');
});

it('joins what is cited without an “and”', () => {
  expect(listed(['3', 'A2'], 'en', 'commas')).toBe('3, A2');
  expect(listed(['3', 'A2'], 'ja', 'commas')).toBe('3、A2');
});
