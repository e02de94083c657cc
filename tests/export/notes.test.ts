import { expect, it } from 'vitest';
import { notesIn } from '../../src/export/deck/notes.ts';

it('each line of the notes is a paragraph, in their language', () => {
  const before =
    '<p:txBody><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>一行目\r\n二行目 &amp; 三</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p></p:txBody>';
  const run = '<a:r><a:rPr lang="ja-JP" dirty="0"/><a:t>';
  expect(notesIn(before, 'ja-JP')).toBe(
    `<p:txBody><a:p>${run}一行目</a:t></a:r></a:p><a:p>${run}二行目 &amp; 三</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p></p:txBody>`,
  );
});
