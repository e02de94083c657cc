import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verb as agree } from '../../scripts/pack/agree.ts';
import { rejected, settle } from '../../src/editing/decisions.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import { draftOf, first, references } from '../editing/invent.ts';

let folder = '';
let lines: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agree-'));
  lines = [];
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(JSON.parse(line)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

it('agree prints figures and then each difference, of drafts and packs alike', async () => {
  const draft = draftOf();
  const other = settle(draft, [first(draft, 'Peru')], () => rejected);
  const pack = publishDraft(draft, references).document;
  await agree.run([write('a.json', pack), write('b.draft.json', other)]);
  expect(lines).toEqual([
    expect.objectContaining({ place: 1, spans: { a: 8, b: 7, both: 7 }, pairs: 5 }),
    {
      kind: 'span',
      unit: 'p1',
      a: expect.objectContaining({ quote: 'Peru', place: 'PER' }) as unknown,
    },
  ]);
});

it('agree wants two', () => {
  expect(() => agree.run(['harbour-2024'])).toThrow('agree A B');
});
