import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeReason, Refused } from '../../src/importing/note.ts';
import { readBytes } from '../../src/importing/read-text.ts';
import { flow, pdf } from './make-pdf.ts';
import { bytes, cutFile, docx, odt, p } from './make.ts';

const joined = async (file: Uint8Array | string, name: string) => {
  const { source } = await cutFile(file, name);
  return source.blocks.map(({ text }) => text).join(' ');
};

/** Japanese in encodings that nothing here writes, byte by byte. */
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (it) => parseInt(it, 16));
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((it) => it.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((it) => (little ? [it & 255, it >> 8] : [it >> 8, it & 255])),
  );
};

describe('a text is read in', () => {
  it.each([
    ['Shift_JIS', hex('8a43976d82cd8d4c82a28142'), '海洋は広い。'],
    ['EUC-JP', hex('b3a4cdcea4cfb9ada4a4a1a3'), '海洋は広い。'],
    ['ISO-2022-JP', hex('1b244233244d4e244f392d24241b2842'), '海洋は広い'],
    ['UTF-16', utf16('We agree on lights.', true, true), 'We agree on lights.'],
    ['UTF-16', utf16('We agree on lights.', false, false), 'We agree on lights.'],
    ['Windows-1252', hex('54fc726b69796520616772656573'), 'Türkiye agrees'],
  ])('%s, which is said', async (name, file, text) => {
    const { source, said } = await cutFile(file, 'a.txt');
    expect(source.blocks.map((it) => it.text)).toEqual([text]);
    expect(said[0]).toBe(`The encoding was taken to be ${name}; see that no character is wrong.`);
  });

  it('UTF-8, of which nothing is said, with or without a mark', async () => {
    const { source } = await cutFile('\ufeffTürkiye agrees.', 'a.txt');
    expect(source).toMatchObject({ blocks: [{ text: 'Türkiye agrees.' }], notes: [] });
  });

  it('the encoding that a page declares', async () => {
    const page = '<html><head><meta charset="windows-1251"></head><body><p>';
    expect(await joined(Uint8Array.of(...bytes(page), 0xcc, 0xe8, 0xf0), 'a.html')).toBe('Мир');
  });
});

describe('what went wrong before is mended', () => {
  it.each([
    [
      'UTF-8 that was taken for Windows-1252',
      'The coast of TÃ¼rkiye and Russiaâ€™s',
      'The coast of Türkiye and Russia’s',
    ],
    [
      'an apostrophe of which a part is left',
      'The coasts of Russiaâs and Franceâs friends',
      'The coasts of Russia’s and France’s friends',
    ],
  ])('%s', async (_, garbled, text) => {
    const { source, said } = await cutFile(garbled, 'a.txt');
    expect(source.blocks[0]?.text).toBe(text);
    expect(said[0]).toBe('Characters garbled by a wrong encoding were mended in 2 places.');
  });

  it('but what is lost is said', async () => {
    const { said } = await cutFile('We agree\ufffd and so on.', 'a.txt');
    expect(said[0]).toBe(
      'Characters that cannot be read were left as � in one place; compare the source.',
    );
  });
});

describe('white space is made even', () => {
  it('soft hyphens, wraps, wide and unseen spaces', async () => {
    const lines = [
      '1. We agree on lights, on charts and on ports for each',
      'and all of us, and on\u00a0 boats\u200b, fer\u00adries.',
      '',
      '2. So be it.',
    ];
    const { units } = await cutFile(lines.join('\r\n'), 'a.txt');
    expect(units.map(({ text }) => text)).toEqual([
      'We agree on lights, on charts and on ports for each and all of us, and on boats, ferries.',
      'So be it.',
    ]);
    const wrapped = '\u3000我々は、開かれた港と海における法の支配への決意を改め\nて確認する。';
    expect((await cutFile(wrapped, 'a.txt')).units[0]?.text).toBe(
      '我々は、開かれた港と海における法の支配への決意を改めて確認する。',
    );
  });

  it('where each line is a paragraph, none is joined', async () => {
    const lines = [
      'We agree.',
      'We reaffirm our commitment to open harbours, to the rule of law at sea and to each other.',
      'So be it.',
      'We thank our hosts.',
    ];
    expect((await cutFile(lines.join('\n'), 'a.txt')).source.blocks).toHaveLength(4);
  });
});

describe('Markdown', () => {
  it('has the numbers that are printed, in lists, escaped and slipping', async () => {
    const { units } = await cutFile(
      '---\ntitle: "A\\_Statement"\ndate: 2031-05-01\n---\n\n1. One is agreed.\n2. Two is agreed.\n\n3\\. Three is agreed.\n\n4, Four is agreed.\n\n5.  Five is agreed.\n\n    **Fish**\n\n6.  Six is agreed.\n',
      'a.md',
    );
    expect(units.map(({ kind, label, text }) => `${kind} ${label} ${text}`)).toEqual([
      'paragraph 1 One is agreed.',
      'paragraph 2 Two is agreed.',
      'paragraph 3 Three is agreed.',
      'paragraph 4 Four is agreed.',
      'paragraph 5 Five is agreed.',
      'heading Heading 1 Fish',
      'paragraph 6 Six is agreed.',
    ]);
  });

  it('says its title, day and source', async () => {
    const { source, parts } = await cutFile(
      '---\ntitle: "The Spirit\\_of \\u201CBergen\\u201D"\ndate: \'2031-05-01\'\nsource_url: https://example.org/a\n---\nWe agree.',
      'a.md',
    );
    expect(source.facts).toEqual({
      title: 'The Spirit of “Bergen”',
      date: '2031-05-01',
      url: 'https://example.org/a',
    });
    expect(parts[0]?.title).toBe('The Spirit of “Bergen”');
  });
});

describe('a page of the web', () => {
  it('draws the numbers of its lists, and leaves out what is no text', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Statement | Site</title><style>p{}</style></head><body><nav>Home</nav>
      <main><h1>Statement</h1><ol start="4"><li>Four is agreed.<ul><li>nets</li></ul></li><li value="7">Seven is agreed.</li></ol>
      <ol type="a"><li>lights</li></ol><script>x</script><p hidden>no</p><p>H<sub>2</sub>O<sup><a href="#n">1</a></sup> &amp; <ruby>海<rt>うみ</rt></ruby>.</p></main><footer>©</footer></body></html>`;
    const { source } = await cutFile(page, 'a.html');
    expect(source.blocks.map(({ marker = '', text }) => `${marker}|${text}`)).toEqual([
      '|Statement',
      '4.|Four is agreed.',
      '•|nets',
      '7.|Seven is agreed.',
      'a.|lights',
      '|H2O & 海.',
    ]);
    expect(source.facts).toEqual({ title: 'Statement | Site', lang: 'en' });
  });

  it('is its main part, and what was left out is said', async () => {
    const menu = (n: number) =>
      `<ul>${Array.from({ length: n }, (_, at) => `<li><a href="#">Link ${at}</a></li>`).join('')}</ul>`;
    const banner = '<header>Ministry of Harbours, where the news of the sea are</header>';
    const text = '<p>One is agreed between all of us.</p><p>Two is agreed between all of us.</p>';
    const read = async (page: string) => {
      const { source, said } = await cutFile(page, 'a.html');
      return [source.blocks.map(({ text }) => text.slice(0, 3)).join(' '), ...said.slice(0, -1)];
    };
    const outside = (n: number, characters: number, longest: string) =>
      `${n === 1 ? 'One paragraph' : `${n} paragraphs`} outside the main part of the page (${characters} characters) ${n === 1 ? 'was' : 'were'} left out; the longest begins “${longest}”.`;
    expect(await read(`${banner}<main>${text}</main>`)).toEqual([
      'One Two',
      outside(1, 51, 'Ministry of Harbours, where the news of …'),
    ]);
    // A menu before the main part takes nothing of it along.
    expect(await read(`<div>${menu(6)}</div><main>${text}</main><footer>©</footer>`)).toEqual([
      'One Two',
      outside(7, 37, 'Link 0'),
    ]);
    expect(
      await read(`<article>${text}</article><p>Between.</p><article><p>Six.</p></article>`),
    ).toEqual(['One Two Six', outside(1, 8, 'Between.')]);
    expect(
      await read(`<main><header><p>Day 1.</p></header>${text}<aside>Tea.</aside></main>`),
    ).toEqual(['Day One Two', outside(1, 4, 'Tea.')]);
    expect(await read(`<form>${text}</form>`)).toEqual(['One Two']);
    expect(await read(`<header>${text}</header>`)).toEqual(['One Two']);
    expect(await read(`<aside><article>${text}</article></aside><p>Zero.</p>`)).toEqual([
      'Zer',
      outside(2, 64, 'One is agreed between all of us.'),
    ]);
  });

  it('may set paragraphs off by breaks', async () => {
    expect(
      (
        await cutFile(
          '<p>1. One is agreed.<br>2. Two is agreed,<br>by all.<br>3. Three is agreed.</p>',
          'a.html',
        )
      ).shown,
    ).toEqual(['1 | One is agreed.', '2 | Two is agreed, by all.', '3 | Three is agreed.']);
  });
});

describe('refused in words is', () => {
  const ole = (name: string) =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, ...utf16(name, true, false));
  const zip = (name: string) => zipSync({ [name]: bytes('<x/>') });
  const bomb = () => docx(p(' '.repeat(70_000_000)));
  it.each([
    ['an empty file', () => bytes(''), 'a.txt', 'empty'],
    ['a text without any', () => bytes(' \n\n '), 'a.txt', 'noText'],
    [
      'a picture',
      () => hex('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'),
      'a.txt',
      'binary',
    ],
    ['an old Word file', () => ole('WordDocument'), 'a.doc', 'oldWord'],
    ['a Word file with a password', () => ole('EncryptedPackage'), 'a.docx', 'password'],
    ['a workbook', () => zip('xl/workbook.xml'), 'a.xlsx', 'otherOffice'],
    ['slides', () => zip('ppt/presentation.xml'), 'a.pptx', 'otherOffice'],
    ['rich text', () => bytes('{\\rtf1 x}'), 'a.rtf', 'rtf'],
    ['a Word file that unpacks to too much', bomb, 'a.docx', 'tooLarge'],
    [
      'a text of too many paragraphs',
      () => bytes('We agree.\n'.repeat(50_001)),
      'a.txt',
      'tooLong',
    ],
    ['a text of too many lines', () => bytes('a\n'.repeat(60_001)), 'a.txt', 'tooManyLines'],
    ['a text that is one line', () => bytes('word '.repeat(20_000)), 'a.txt', 'tooLongParagraph'],
    [
      'a page that is one line',
      () => bytes('<p>' + '<'.repeat(60_000)),
      'a.html',
      'tooLongParagraph',
    ],
    [
      'a page of too many paragraphs',
      () => bytes('<p>We agree.'.repeat(50_001)),
      'a.html',
      'tooLong',
    ],
    [
      'a Word file of too many paragraphs',
      () => docx(p('We agree.').repeat(50_001)),
      'a.docx',
      'tooLong',
    ],
    [
      'a Word file whose paragraph is too long',
      () => docx(p('word '.repeat(20_000))),
      'a.docx',
      'tooLongParagraph',
    ],
    [
      'a Word file that is nested without end',
      () => docx(`<w:p>${'<w:ins>'.repeat(3000)}${'</w:ins>'.repeat(3000)}</w:p>`),
      'a.docx',
      'broken',
    ],
    ['a page that is nested without end', () => bytes('<div>'.repeat(3000)), 'a.html', 'broken'],
    ['Markdown that is nested without end', () => bytes('> '.repeat(9000)), 'a.md', 'broken'],
    [
      'Markdown whose lines are quotations in each other',
      () => bytes(`${'> '.repeat(400)}x\n`.repeat(2000)),
      'a.md',
      'broken',
    ],
    [
      'Markdown whose lines are lists in each other',
      () => bytes(`${'1. '.repeat(400)}x\n`.repeat(2000)),
      'a.md',
      'broken',
    ],
    ['a Word file without text', () => docx(p('')), 'a.docx', 'noText'],
    ['a Word file that is cut off', () => docx(p('We agree.')).slice(0, 200), 'a.docx', 'broken'],
    ['a Word file that is no XML', () => docx('<w:p>'), 'a.docx', 'broken'],
    ['an OpenDocument text without any', () => odt('<text:p/>'), 'a.odt', 'noText'],
    ['a PDF of pictures', () => pdf([[]]), 'a.pdf', 'scan'],
    [
      'a PDF of too many lines',
      () => pdf(Array(1202).fill(flow(Array<string>(50).fill('We agree.')))),
      'a.pdf',
      'tooManyLines',
    ],
    ['a PDF that is cut off', () => bytes('%PDF-1.4\nnothing'), 'a.pdf', 'broken'],
  ])('%s', async (_, file, name, kind) => {
    const error: unknown = await readBytes(file(), name).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(Refused);
    if (!(error instanceof Refused)) return;
    expect(error.reason[0]).toBe(kind);
    for (const lang of ['ja', 'en'] as const)
      expect(describeReason(error.reason, lang)).toMatch(/[.。]$/);
  });
});
