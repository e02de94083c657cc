import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/importing/read-text.ts';
import { abstractNum, cutFile, docx, num, p, type DocxParts } from './make.ts';

/** The markers and texts of a Word file's blocks. */
async function drawn(body: string, parts?: DocxParts): Promise<string[]> {
  const { blocks } = await readBytes(docx(body, parts), 'a.docx');
  return blocks.map(({ marker = '', text }) => `${marker}|${text}`);
}

const list = (format: string, text = '%1.') => abstractNum(0, [{ format, text }]) + num(1, 0);

describe('the numbers that Word draws', () => {
  it.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['decimalFullWidth', '%1．', ['１．', '２．', '３．']],
    ['decimalZero', '%1', ['01', '02', '03']],
    ['decimalEnclosedCircle', '%1', ['①', '②', '③']],
    ['japaneseCounting', '第%1条', ['第一条', '第二条', '第三条']],
    ['ideographDigital', '%1、', ['一、', '二、', '三、']],
    ['aiueoFullWidth', '（%1）', ['（ア）', '（イ）', '（ウ）']],
    ['irohaFullWidth', '%1', ['イ', 'ロ', 'ハ']],
    ['lowerLetter', '(%1)', ['(a)', '(b)', '(c)']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.']],
    ['lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['ordinal', '%1', ['1st', '2nd', '3rd']],
    ['bullet', '', ['•', '•', '•']],
    ['none', '', ['', '', '']],
  ])('are drawn as %s %s', async (format, text, expected) => {
    const body = ['x', 'y', 'z'].map((it) => p(`${it}.`, { list: 1 })).join('');
    const found = await drawn(body, { numbering: list(format, text) });
    expect(found).toEqual(expected.map((marker, at) => `${marker}|${'xyz'[at]}.`));
  });

  it('go on after headings, plain paragraphs and other lists', async () => {
    const numbering =
      abstractNum(0, [{}]) + abstractNum(1, [{ format: 'bullet' }]) + num(1, 0) + num(2, 1);
    const body = [p('a.', { list: 1 }), p('b.', { list: 2 }), p('c.'), p('d.', { list: 1 })].join(
      '',
    );
    expect(await drawn(body, { numbering })).toEqual(['1.|a.', '•|b.', '|c.', '2.|d.']);
  });

  it('go on in another list of the same definition, and begin anew where one says so', async () => {
    const numbering =
      abstractNum(0, [{}]) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = [1, 2, 3, 3].map((it) => p('a.', { list: it })).join('');
    expect(await drawn(body, { numbering })).toEqual(['1.|a.', '2.|a.', '7.|a.', '8.|a.']);
  });

  it('have levels that begin anew after an outer one, or do not', async () => {
    const levels = [
      {},
      { format: 'lowerLetter', text: '%1.%2' },
      { text: '%3', more: '<w:lvlRestart w:val="0"/>' },
    ];
    const numbering = abstractNum(0, levels) + num(1, 0);
    const body = [0, 1, 2, 1, 0, 1, 2].map((level) => p('a.', { list: 1, level })).join('');
    expect((await drawn(body, { numbering })).map((it) => it.split('|')[0])).toEqual([
      '1.',
      '1.a',
      '1',
      '1.b',
      '2.',
      '2.a',
      '2',
    ]);
  });

  it('are decimal throughout where the level is legal', async () => {
    const levels = [{ format: 'upperRoman' }, { text: '%1.%2', more: '<w:isLgl/>' }];
    const numbering = abstractNum(0, levels) + num(1, 0);
    const body = [0, 1].map((level) => p('a.', { list: 1, level })).join('');
    expect((await drawn(body, { numbering })).map((it) => it.split('|')[0])).toEqual(['I.', '1.1']);
  });

  it('come from the style, at the level that the list gives it, and may be taken away', async () => {
    const numbering =
      abstractNum(0, [{}, { text: '(%2)', more: '<w:pStyle w:val="Sub"/>' }]) + num(1, 0);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = [
      `<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/>${numPr}</w:style>`,
      `<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Para"/></w:style>`,
    ].join('');
    const body = [
      p('a.', { style: 'Para' }),
      p('b.', { style: 'Sub' }),
      p('c.', { style: 'Para', list: 0 }),
      p('d.', { style: 'Para' }),
    ].join('');
    expect(await drawn(body, { numbering, styles })).toEqual(['1.|a.', '(1)|b.', '|c.', '2.|d.']);
  });

  it('have a format of their own, with noughts', async () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9"/>${choice}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, 0)}`;
    const body = [p('a.', { list: 1 }), p('b.', { list: 1 })].join('');
    expect(await drawn(body, { numbering })).toEqual(['009.|a.', '010.|b.']);
  });

  it('make units, whatever their format', async () => {
    const body = ['a', 'b', 'c'].map((it) => p(`${it.repeat(50)}.`, { list: 1 })).join('');
    const { units } = await cutFile(
      docx(body, { numbering: list('decimal', 'Para. %1') }),
      'a.docx',
    );
    expect(units.map(({ label, kind }) => [label, kind])).toEqual([
      ['1', 'paragraph'],
      ['2', 'paragraph'],
      ['3', 'paragraph'],
    ]);
  });
});

describe('of a Word file is left out', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it('what was deleted or moved away, but not what was put in', async () => {
    const body = `<w:p>${run('We ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${run('always ')}</w:ins><w:moveFrom>${run('there ')}</w:moveFrom><w:moveTo>${run('here ')}</w:moveTo>${run('agree.')}</w:p>`;
    const { blocks, notes } = await readBytes(docx(body), 'a.docx');
    expect(blocks.map(({ text }) => text)).toEqual(['We always here agree.']);
    expect(notes).toEqual([['deleted', 1]]);
  });

  it('the end of a paragraph that was deleted, and its number', async () => {
    const mark = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>`;
    const body = `<w:p>${mark}${run('We ')}</w:p>${p('agree.', { list: 1 })}${p('So be it.', { list: 1 })}`;
    expect(await drawn(body, { numbering: list('decimal') })).toEqual([
      '1.|We agree.',
      '2.|So be it.',
    ]);
  });

  it('a former numbering', async () => {
    const change = `<w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>`;
    expect(
      await drawn(`<w:p>${change}${run('Free.')}</w:p>`, { numbering: list('decimal') }),
    ).toEqual(['|Free.']);
  });

  it('the reading of ruby, what older programs show instead, hidden text and codes of fields', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('かいよう')}</w:rt><w:rubyBase>${run('海洋')}</w:rubyBase></w:ruby></w:r>`;
    const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${run('は')}</mc:Choice><mc:Fallback>${run('×')}</mc:Fallback></mc:AlternateContent>`;
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`;
    expect(await drawn(`<w:p>${ruby}${choice}${hidden}${run('広い。')}</w:p>`)).toEqual([
      '|海洋は広い。',
    ]);
  });
});

describe('of a Word file is kept', () => {
  it('each footnote, below its paragraph', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> As agreed in Bergen.</w:t></w:r></w:p></w:footnote>`;
    const body = `<w:p><w:r><w:t>We agree</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>${p('So be it.')}`;
    const { units } = await cutFile(docx(body, { footnotes }), 'a.docx');
    expect(units.map(({ label, text }) => [label, text])).toEqual([
      ['counted 1', 'We agree.'],
      ['n. 1', 'As agreed in Bergen.'],
      ['counted 2', 'So be it.'],
    ]);
  });

  it('text in tables and boxes, and under namespaces of other names', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('One.')}</w:tc><w:tc>${p('Two.')}</w:tc></w:tr></w:tbl>`;
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></w:r><w:r><w:t>Outside.</w:t></w:r></w:p>`;
    expect(await drawn(table + box)).toEqual(['|One.', '|Two.', '|In a box.', '|Outside.']);
  });

  it('headings, by their style or because all is bold', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>`;
    const bold = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fish</w:t></w:r></w:p>`;
    const { blocks } = await readBytes(
      docx(p('Ports', { style: 'H1' }) + bold + p('We agree.'), { styles }),
      'a.docx',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });
});

describe('the title of a Word file that has no style for it', () => {
  const said = p('The harbours have agreed on the following, which all of them will keep.');
  const letterhead = p('Office of Harbours');
  it.each([
    ['is the largest of its first lines', [letterhead, p('On Lights', { size: 40 })], 'On Lights'],
    ['is what stands in the middle', [letterhead, p('On Lights', { centred: true })], 'On Lights'],
    [
      'goes over several lines',
      [p('Statement', { size: 36 }), p('on Lights', { size: 36 }), p('Bergen', { centred: true })],
      'Statement on Lights',
    ],
    ['is else the first line', [letterhead, p('Bergen')], 'Office of Harbours'],
    ['is no heading below the first sentence', [said, p('On Lights', { size: 40 })], 'a'],
  ])('%s', async (_, lines, title) => {
    const { parts } = await cutFile(docx([...lines, said].join('')), 'a.docx');
    expect(parts[0]?.title).toBe(title);
  });
});
