import { describe, expect, it } from 'vitest';
import { cutFile, docx, odt, p } from './make.ts';
import { readBytes } from '../../src/importing/read-text.ts';

const level = (n: number, attributes: string) =>
  `<text:list-level-style-number text:level="${n}" ${attributes}/>`;
const styles = `<text:list-style style:name="L">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}</text:list-style>`;
const item = (text: string, inner = '', attributes = '') =>
  `<text:list-item ${attributes}><text:p>${text}</text:p>${inner}</text:list-item>`;
const list = (items: string, attributes = 'text:style-name="L"') =>
  `<text:list ${attributes}>${items}</text:list>`;

async function drawn(body: string): Promise<string[]> {
  const { blocks } = await readBytes(odt(body, styles), 'a.odt');
  return blocks.map(({ marker = '', text }) => `${marker}|${text}`);
}

describe('the numbers of an OpenDocument text', () => {
  it('are drawn by level', async () => {
    const inner = list(item('b.') + item('c.'), '');
    expect(await drawn(list(item('a.', inner) + item('d.', list(item('e.'), ''))))).toEqual([
      '1.|a.',
      '(a)|b.',
      '(b)|c.',
      '2.|d.',
      '(a)|e.',
    ]);
  });

  it('go on where a list says so, and begin where it says', async () => {
    const first = list(item('a.') + item('b.'), 'text:style-name="L" xml:id="one"');
    const second = list(item('c.'), 'text:style-name="L" text:continue-numbering="true"');
    const third = list(item('d.', '', 'text:start-value="9"') + item('e.'), 'text:style-name="L"');
    expect(await drawn(`${first}<text:p>between.</text:p>${second}${third}`)).toEqual([
      '1.|a.',
      '2.|b.',
      '|between.',
      '3.|c.',
      '9.|d.',
      '10.|e.',
    ]);
  });

  it('make units', async () => {
    const { units } = await cutFile(
      odt(
        list(['One', 'Two', 'Three'].map((it) => item(`${it} is agreed between us.`)).join('')),
        styles,
      ),
      'a.odt',
    );
    expect(units.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 One is agreed between us.',
      '2 Two is agreed between us.',
      '3 Three is agreed between us.',
    ]);
  });
});

describe('of an OpenDocument text', () => {
  it('deletions, readings of ruby and comments are left out', async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    const ruby = `<text:ruby><text:ruby-base>海洋</text:ruby-base><text:ruby-text>かいよう</text:ruby-text></text:ruby>`;
    const { blocks, notes } = await readBytes(
      odt(
        `${deleted}<text:p>${ruby}は<office:annotation><text:p>?</text:p></office:annotation>広い。</text:p>`,
      ),
      'a.odt',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['海洋は広い。']);
    expect(notes).toEqual([['deleted', 1]]);
  });

  it('spaces, tabs and footnotes are kept', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>As in Bergen.</text:p></text:note-body></text:note>`;
    const { units } = await cutFile(
      odt(`<text:p>We<text:s/>agree<text:tab/>here${note}.</text:p><text:p>So be it.</text:p>`),
      'a.odt',
    );
    expect(units.map(({ text }) => text)).toEqual(['We agree here.', 'As in Bergen.', 'So be it.']);
  });
});

describe('the title of an OpenDocument text', () => {
  const said = '<text:p>The harbours have agreed on what follows.</text:p>'.repeat(2);
  const styles = `<style:style style:name="Title"/><style:style style:name="P1" style:parent-style-name="Title"/>`;
  const letterhead = '<text:p>Office of Harbours</text:p>';
  const titled = '<text:p text:style-name="P1">On Lights</text:p>';
  it.each([
    ['has the style for it, below a letterhead too', letterhead + titled + said, 'Template'],
    ['is else among the properties', said, 'On Lights'],
  ])('%s', async (_, body, property) => {
    const { parts } = await cutFile(odt(body, styles, property), 'a.odt');
    expect(parts[0]?.title).toBe('On Lights');
  });

  it('is among the properties of a Word file too', async () => {
    const word = docx(p('The harbours have agreed on what follows.').repeat(2), {
      title: 'On Lights',
    });
    const { parts } = await cutFile(word, 'a.docx');
    expect(parts[0]?.title).toBe('On Lights');
  });
});
