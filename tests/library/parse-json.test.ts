import { describe, expect, it } from 'vitest';
import { finish } from '../../src/pack/steps.ts';
import { parseInSteps, parseJson } from '../../src/library/parse-json.ts';

const text = JSON.stringify(
  {
    format: 2,
    'a "name": [,]': 'with , and ] and } and \\ and \\" in it\\',
    mentions: Array.from({ length: 40 }, (_, at) => ({ unit: `p${at}`, quote: '「,」', at })),
    nested: [[], {}, [[1, [2, { three: [null, true, -4.5e6] }]]], 'a long word '.repeat(20)],
    empty: {},
    last: 'é\u2028',
  },
  undefined,
  1,
);
const inSteps = (it: string, longest: number) => finish(parseInSteps(it, longest));

describe('JSON that is parsed in steps', () => {
  it.each([0, 1, 7, 30, 100, 1000, 10_000])(
    'gives what the browser would, in runs of %i units',
    (longest) => {
      expect(inSteps(text, longest)).toEqual({ value: JSON.parse(text) as unknown });
    },
  );

  it('takes the last of members with one name, and none for the prototype', () => {
    const twice = '{"a":1,"b":[1,2,3],"a":2,"__proto__":{"c":3}}';
    for (const longest of [4, 12]) {
      const { value } = inSteps(twice, longest)!;
      expect(value).toEqual(JSON.parse(twice));
      expect(value).not.toHaveProperty('c');
      expect(Object.keys(value as object)).toContain('__proto__');
    }
  });

  it.each([
    ...['[1,,2]', '[1,2,]', '[,1,2]', '{"a":1,,"b":2}', '{"a":1,}', '[1,2}', '{"a":1]', '["a,b]'],
    ...['{"a" 1,"b":2}', '{a:[1,2],"b":2}', '[1,2] 3', '[[1,2,3],[4,5}]', '{"a":"\\"}', '[1 2,3]'],
  ])('leaves %s, which is none, to the browser', async (wrong) => {
    for (const longest of [1, 3]) expect(inSteps(wrong, longest)).toBeUndefined();
    await expect(parseJson(wrong)).rejects.toThrow(SyntaxError);
  });

  it('reads UTF-8 whose signs take more than one byte, with or without a mark of its order', async () => {
    const long = { a: 'ü', b: '国🌏'.repeat(60_000) };
    for (const mark of ['', '\ufeff']) {
      const { buffer } = new TextEncoder().encode(mark + JSON.stringify(long));
      expect(await parseJson(buffer)).toEqual(long);
    }
  });

  it('parses a text as deep as it is long', async () => {
    const deep = '['.repeat(300_000) + ']'.repeat(300_000);
    let depth = 0;
    for (let it = await parseJson(deep); Array.isArray(it); [it] = it as unknown[]) depth++;
    expect(depth).toBe(300_000);
  });

  it('says of a long text what is wrong as of a short one', async () => {
    const long = `[${'"word",'.repeat(50_000)}`;
    await expect(parseJson(long)).rejects.toThrow(SyntaxError);
    await expect(parseJson(`${long}1]`)).resolves.toHaveLength(50_001);
  });
});
