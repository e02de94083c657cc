import { expect, it } from 'vitest';
import { dataUrl } from '../../scripts/site/data-url.ts';

it('holds the text it is the address of, between quotes of any kind', async () => {
  const text = `<svg viewBox="0 0 1 1"><text>それは 'a', "b" & #c: 100%</text></svg>`;
  const address = dataUrl('image/svg+xml', text);
  expect(address).not.toMatch(/['"<>#]/);
  const response = await fetch(address);
  expect(response.headers.get('Content-Type')).toContain('image/svg+xml');
  expect(await response.text()).toBe(text);
});
