import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { notesIn } from '../../src/deck/notes.ts';

it('each line of the notes is a paragraph, in their language', async () => {
  const name = 'ppt/notesSlides/notesSlide1.xml';
  const before =
    '<p:txBody><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>一行目\r\n二行目 &amp; 三</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p></p:txBody>';
  const file = new JSZip().file(name, before);
  const made = await JSZip.loadAsync(await (await notesIn(file, 'ja-JP')).arrayBuffer());
  const run = '<a:r><a:rPr lang="ja-JP" dirty="0"/><a:t>';
  expect(await made.file(name)?.async('string')).toBe(
    `<p:txBody><a:p>${run}一行目</a:t></a:r></a:p><a:p>${run}二行目 &amp; 三</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p></p:txBody>`,
  );
});
