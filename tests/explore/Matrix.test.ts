import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../src/index/matrix.ts';
import Matrix from '../../src/explore/matrix/Matrix.svelte';
import PlaceList from '../../src/explore/matrix/PlaceList.svelte';
import { library, show } from '../reading/show.ts';

const cell = (name: string) => screen.getByRole('gridcell', { name });

describe('the matrix', () => {
  it('is one grid whose cells say unit, place and reading', () => {
    show(Matrix, '?mode=matrix&lang=en');
    expect(screen.getByRole('grid', { name: 'Passages and places' })).toBeVisible();
    expect(cell('¶26, China: enabler')).toBeInTheDocument();
    expect(cell('¶13, France: Implied by a set word')).toBeInTheDocument();
  });

  it('counts at the head of each row and column', () => {
    show(Matrix, '?mode=matrix&lang=en');
    const head = 'China, Challenge and enabler, 3 by name, 0 by a set word only';
    expect(screen.getByRole('columnheader', { name: head })).toBeInTheDocument();
    const row = 'paragraph 13: 1 by name, 32 by a set word only';
    expect(screen.getByRole('rowheader', { name: row })).toBeInTheDocument();
  });

  it('reads a unit with its place, reads a unit, and opens a place', async () => {
    const { address, user } = show(Matrix, '?mode=matrix');
    await user.click(cell('¶26、中国: 支える国'));
    expect(address.search).toBe('?p=p26&place=CHN');
    await user.click(screen.getByRole('rowheader', { name: /^第3段落:/ }));
    expect(address.search).toBe('?p=p3&place=CHN');
    await user.click(screen.getByRole('columnheader', { name: /^ロシア、/ }));
    expect(address.search).toBe('?place=RUS');
  });

  it('is one stop for the keyboard, and is walked by arrows, empty cells too', async () => {
    const { address, user } = show(Matrix, '?mode=matrix&lang=en');
    screen.getByRole('rowheader', { name: /^paragraph 1:/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('¶1, Russia: not mentioned');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('¶3, Russia: threat');
    const grid = within(screen.getByRole('grid'));
    const stops = [...grid.getAllByRole('gridcell'), ...grid.getAllByRole('rowheader')];
    expect(stops.filter((it) => it.getAttribute('tabindex') === '0')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(address.search).toBe('?p=p3&place=RUS&lang=en');
  });

  it('is narrowed by a filter, and says so', () => {
    show(Matrix, '?mode=matrix&roles=challenge&lang=en');
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.getAllByRole('columnheader')).toHaveLength(1);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('3 of 67 passages');
  });

  it('can be grouped by topic, which the address keeps', async () => {
    const { address, user } = show(Matrix, '?mode=matrix&lang=en');
    await user.click(screen.getByRole('button', { name: 'by main topic' }));
    expect(address.search).toBe('?mode=matrix&by=topic&lang=en');
    expect(screen.getByText('Nuclear matters')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'as in the text' }));
    expect(address.search).toBe('?mode=matrix&lang=en');
  });
});

describe('the matrix for a thumb', () => {
  it('has a button for each unit that names a place', async () => {
    const { address, user } = show(PlaceList, '?mode=matrix&lang=en', (atlas) => ({
      matrix: buildMatrix(library.pack, atlas.concordance, atlas.view),
    }));
    const china = screen.getAllByRole('button', { name: /^¶.*, China: / });
    expect(china.map((it) => it.textContent.trim())).toEqual(['4', '26', '27']);
    await user.click(china[1]!);
    expect(address.search).toBe('?p=p26&place=CHN&lang=en');
  });
});
