import { localize } from '../../src/text/localized.ts';
import { tick } from 'svelte';
import { fireEvent, screen as shownOn, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/unit.ts';
import Page from '../../src/Page.svelte';
import { library, show, the } from './show.ts';

const units = unitsOf(library.pack.text);
const markIn = (container: ParentNode, unit: string, quote: string) =>
  [...the(container, `[id="${unit}"]`).querySelectorAll('mark')].find(
    (mark) => mark.textContent === quote,
  )!;
const visible = (container: ParentNode) =>
  [...container.querySelectorAll<HTMLElement>('section.unit')]
    .filter((section) => !section.hidden)
    .map((section) => section.id);

describe('the page', () => {
  it('has every unit under its citation id, in the order of the text and in its language', () => {
    const { container } = show(Page);
    expect(visible(container)).toEqual(units.map((unit) => unit.id));
    for (const { id, text } of units) {
      const words = the(container, `[id="${id}"] p[lang]`);
      expect(words.textContent).toBe(text);
      expect(words.lang).toBe('ja');
    }
  });

  it('opens with the title, whose translation it is, and whom it names most', () => {
    const { container } = show(Page);
    expect(the(container, 'h1')).toHaveTextContent('NATO ワシントンサミット宣言');
    expect(container).toHaveTextContent('非公式の日本語訳(機械翻訳)');
    const most = [...container.querySelectorAll('.most a')];
    expect(most[0]).toHaveAccessibleName(/^ウクライナ \d+か所$/);
    expect(most[1]).toHaveAccessibleName(/^ロシア \d+か所$/);
  });

  it('cites numbers that can be followed as links', () => {
    const { container } = show(Page);
    const number = the(container, '[id="p17"] a.number');
    expect(number).toHaveAttribute('href', '?p=p17');
    expect(number).toHaveAccessibleName('第17段落');
  });
});

describe('on the page', () => {
  it('a number reads its paragraph', async () => {
    const { container, address, user } = show(Page);
    await user.click(the(container, '[id="p17"] a.number'));
    expect(address.search).toBe('?p=p17');
    expect(the(container, '[id="p17"]')).toHaveClass('current');
    expect(the(container, '[id="p17"] a.number')).toHaveAttribute('aria-current', 'true');
    expect(container.querySelectorAll('.current')).toHaveLength(1);
  });

  it('a mark picks its place, by pointer and by keyboard', async () => {
    const { container, address, user } = show(Page);
    await user.click(markIn(container, 'p3', 'ウクライナ'));
    expect(address.search).toBe('?place=UKR');
    const again = show(Page);
    const mark = markIn(again.container, 'p3', 'ロシア');
    mark.focus();
    await again.user.keyboard('{Enter}');
    expect(again.address.search).toBe('?place=RUS');
  });

  it('a key that belongs to an input method picks nothing', async () => {
    const { container, address } = show(Page);
    const mark = markIn(container, 'p3', 'ロシア');
    await fireEvent.keyDown(mark, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(mark, { key: 'Enter', keyCode: 229 });
    await fireEvent.keyDown(mark, { key: 'x' });
    expect(address.search).toBe('');
  });

  it('a collective term unfolds to its members with the rule', async () => {
    const { container, address, user } = show(Page, '?lang=en');
    const mark = markIn(container, 'p31', '沿岸3カ国');
    await user.click(mark);
    const fold = shownOn.getByRole('dialog', { name: /^Collective term: the three littoral/ });
    const members = within(fold).getAllByRole('link');
    expect(members.map((it) => it.textContent)).toEqual(['Bulgaria', 'Romania', 'Türkiye']);
    const group = library.pack.groups.find((it) => it.id === 'black-sea-mcm')!;
    expect(fold).toHaveTextContent(localize(group.rule, 'en'));
    expect(fold).toHaveTextContent(group.source);
    expect(address.search).toBe('?lang=en');
    await user.click(members[0]!);
    expect(address.search).toBe('?place=BGR&lang=en');
    expect(shownOn.queryByRole('dialog')).toBeNull();
  });

  it('a translator’s note stands by the passage that is read, and only there', async () => {
    const { container } = show(Page, '?p=p34&lang=en');
    await waitFor(() => the(container, '.unit dl'));
    const notes = container.querySelectorAll('.unit dl');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toHaveTextContent('日米同盟');
    expect(the(container, '[id="p34"]').contains(notes[0]!)).toBe(true);
  });
});

describe('the page of a picked place', () => {
  it('shows its card and its passages alone', () => {
    const { container } = show(Page, '?place=CHN');
    expect(the(container, 'article article')).toHaveAccessibleName('選んだ国・地域などについて');
    expect(visible(container)).toEqual(['p4', 'p26', 'p27']);
    expect(the(container, 'h1')).toHaveTextContent('中国');
  });

  it('lights its marks, those of its collective terms too, and lets them go with it', async () => {
    const { atlas, container } = show(Page, '?place=SWE');
    const lit = () =>
      [...container.querySelectorAll('#p2 mark.picked')].map((it) => it.textContent);
    expect(lit()).toEqual(['スウェーデン', 'スウェーデン', '両国']);
    atlas.release();
    await tick();
    expect(lit()).toEqual([]);
  });

  it('tags each passage with what it says of the place', () => {
    const { container } = show(Page, '?place=CHN&lang=en');
    const tags = (unit: string) => the(container, `[id="${unit}"] .tags`).textContent;
    expect(tags('p26')).toMatch('enabler');
    expect(tags('p27')).toMatch('challenge');
  });

  it('has a bar that steps through its passages and lets go of it', async () => {
    const { container, atlas, user } = show(Page, '?place=CHN');
    const nav = the(container, 'nav');
    expect(nav).toHaveAccessibleName('中国');
    const bar = within(nav);
    await user.click(bar.getByRole('button', { name: '次の段落' }));
    expect(atlas.view.unit).toBe('p4');
    await user.click(bar.getByRole('button', { name: '次の段落' }));
    expect(atlas.view.unit).toBe('p26');
    await user.click(bar.getByRole('button', { name: '前の段落' }));
    expect(atlas.view.unit).toBe('p4');
    await user.click(bar.getByRole('button', { name: '選択を解除' }));
    expect(atlas.view.place).toBeUndefined();
  });

  it('shows the whole text again, the place in view, once a passage is read', async () => {
    const { container, user } = show(Page, '?place=CHN');
    await user.click(the(container, '[id="p26"] a.number'));
    expect(visible(container)).toHaveLength(units.length);
    expect(container.querySelector('article article')).toBeNull();
    expect(markIn(container, 'p26', '中国')).toHaveClass('picked');
  });
});

describe('the filtered page', () => {
  it('shows the passages that are left, says how many, and gives the way back', async () => {
    const { container, address, user } = show(Page, '?roles=challenge');
    expect(visible(container)).toEqual(['p4', 'p26', 'p27']);
    expect(the(container, '[role=status]')).toHaveTextContent(
      `${units.length}の段落・項目のうち3を表示`,
    );
    const notice = the(container, '[role=status]').parentElement!;
    await user.click(within(notice).getByRole('button', { name: '絞り込みを解除' }));
    expect(address.search).toBe('');
    expect(visible(container)).toHaveLength(units.length);
  });

  it('counts what only a collective term brings in apart', () => {
    const { container } = show(Page, '?roles=ally&lang=en');
    expect(the(container, '[role=status]')).toHaveTextContent(
      /by name, and \d+ more only by a collective term/,
    );
  });

  it('says so when nothing is left', () => {
    const { container } = show(Page, '?roles=challenge&region=black-sea&lang=en');
    expect(the(container, '[role=status]')).toHaveTextContent('No passage matches.');
    expect(visible(container)).toEqual([]);
  });
});
