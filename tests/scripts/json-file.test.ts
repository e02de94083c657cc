import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readJson } from '../../scripts/site/json-file.ts';

let path = '';
beforeAll(() => (path = join(mkdtempSync(join(tmpdir(), 'json-')), 'manifest.json')));
afterAll(() => rmSync(join(path, '..'), { recursive: true }));

it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{"a": 1,\n "b": }', 2, 7],
  ['{"a": 1\n "b": 2}', 2, 2],
  ['{"a": [1, 2,\n]}', 2, 1],
  ['{"a": "one\ntwo"}', 1, 7],
  ['{"a": nothing}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{"a": 1}\n}', 2, 1],
  ['{"a": 01}', 1, 8],
  ['[1}', 1, 3],
  ['[1, 2', 1, 6],
])('a file that is no JSON is told from where on: %j', (json, line, column) => {
  writeFileSync(path, json);
  expect(() => readJson(path)).toThrow(
    `manifest.json is no JSON from line ${line}, column ${column} on.`,
  );
});

it.each(['{"a": [1, -2.5e3, true, null, {}], "b": "c\\u00e9\\n"}', '[]', '"x"', ' 7 \n'])(
  'JSON is read: %s',
  (json) => {
    writeFileSync(path, json);
    expect(readJson(path)).toEqual(JSON.parse(json));
  },
);
