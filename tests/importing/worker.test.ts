import { describe, expect, it } from 'vitest';
import { answer, type Answer } from '../../src/importing/worker/answer.ts';
import { docx, p } from './make.ts';

/** What the worker says of a file. */
async function said(file: File): Promise<Answer[]> {
  const answers: Answer[] = [];
  await answer({ file }, (it) => answers.push(it));
  return answers;
}

describe('the worker that reads texts', () => {
  it('says how far it is and gives the file read and cut, called by its name', async () => {
    const long = Array.from({ length: 1500 }, (_, at) => p(`${at + 1}. ${'Words. '.repeat(20)}`));
    const answers = await said(new File([docx(long.join('')) as BlobPart], 'long.docx'));
    const shares = answers.flatMap((it) => (it.kind === 'progress' ? it.share : []));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.length).toBeLessThanOrEqual(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(answers.at(-1)).toMatchObject({ kind: 'read', cut: { parts: [{ title: 'long' }] } });
  });

  it('refuses with the reason what cannot be read', async () => {
    expect(await said(new File([''], 'a.txt'))).toEqual([{ kind: 'refused', reason: ['empty'] }]);
  });

  it('refuses what has more units than a pack may have', async () => {
    const units = Array.from({ length: 2001 }, (_, at) => `${at + 1}. Norway sails.`);
    expect((await said(new File([units.join('\n\n')], 'a.txt'))).at(-1)).toEqual({
      kind: 'refused',
      reason: ['tooManyUnits', 2001, 2000],
    });
  });

  it('refuses a file that is too large without reading it', async () => {
    const file = Object.defineProperty(new File(['x'], 'a.txt'), 'size', { value: 65_000_000 });
    expect(await said(file)).toEqual([{ kind: 'refused', reason: ['tooLarge', 64] }]);
  });
});
