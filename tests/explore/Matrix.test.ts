import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildMatrix } from '../../src/index/matrix.ts';
import Matrix from '../../src/explore/matrix/Matrix.svelte';
import MatrixGrid from '../../src/explore/matrix/MatrixGrid.svelte';
import PlaceList from '../../src/explore/matrix/PlaceList.svelte';
import type { Atlas } from '../../src/session/atlas.svelte.ts';
import { show } from '../reading/show.ts';

const harbour = readLibrary('harbour-2024');
const showMatrix = (search: string) => show(Matrix, search, {}, harbour);
const matrixOf = (atlas: Atlas) => ({
  matrix: buildMatrix(harbour.pack, atlas.concordance, atlas.view),
});
/** By its label: to work out the names of all cells would take a minute. */
const labelled = (role: string, name: string | RegExp) =>
  screen.getByLabelText(name, { selector: `[role="${role}"]` });
const cell = (name: string) => labelled('gridcell', name);

describe('the matrix', () => {
  it('is one grid whose cells say unit, place and reading, and which counts at the head of each row and column', () => {
    showMatrix('?mode=matrix&lang=en');
    expect(screen.getByRole('grid', { name: 'Passages and places' })).toBeVisible();
    expect(cell('Art. 4(b), Iceland: reservation')).toBeInTheDocument();
    expect(cell('Art. 5, France: Covered by a collective term')).toBeInTheDocument();
    const head = 'Kenya, Host, 4 by name, 2 by a collective term only';
    expect(labelled('columnheader', head)).toBeInTheDocument();
    const row = 'Art. 3: 4 by name, 9 by a collective term only';
    expect(labelled('rowheader', row)).toBeInTheDocument();
  });

  it('reads a unit with its place, reads a unit, and opens a place', async () => {
    const { address, user } = showMatrix('?mode=matrix');
    await user.click(cell('Art. 4(b)、アイスランド: 留保'));
    expect(address.search).toBe('?p=art-4-b&place=ISL');
    await user.click(labelled('rowheader', /^Art. 3:/));
    expect(address.search).toBe('?p=art-3&place=ISL');
    await user.click(labelled('columnheader', /^日本、/));
    expect(address.search).toBe('?place=JPN');
  });

  it('is one stop for the keyboard, and is walked by arrows, empty cells too', async () => {
    const { address, user } = showMatrix('?mode=matrix&lang=en');
    labelled('rowheader', /^Preamble 2:/).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('Preamble 2, Japan: not mentioned');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName('Art. 1, Japan: host');
    const stops = screen.getByRole('grid').querySelectorAll('[role][tabindex="0"]');
    expect([...stops]).toEqual([document.activeElement]);
    await user.keyboard('{Enter}');
    expect(address.search).toBe('?p=art-1&place=JPN&lang=en');
  });

  it('is narrowed by a filter, and says so', () => {
    showMatrix('?mode=matrix&roles=reserved&lang=en');
    expect(screen.getAllByRole('rowheader')).toHaveLength(6);
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Of 18 passages: 2 by name, and 4 more only by a collective term',
    );
  });

  it('can be grouped by topic, which the address keeps', async () => {
    const { address, user } = showMatrix('?mode=matrix&lang=en');
    await user.click(screen.getByRole('button', { name: 'by main topic' }));
    expect(address.search).toBe('?mode=matrix&by=topic&lang=en');
    expect(screen.getByText('Ports, lights and charts')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'as in the text' }));
    expect(address.search).toBe('?mode=matrix&lang=en');
  });
});

describe('the matrix on paper', () => {
  it('has all its columns, and on the screen as many again as there is room for', async () => {
    const columns = () => screen.getAllByRole('columnheader').length;
    show(
      MatrixGrid,
      '?mode=matrix&lang=en',
      (atlas: Atlas) => ({ ...matrixOf(atlas), width: 300 }),
      harbour,
    );
    const onScreen = columns();
    dispatchEvent(new Event('beforeprint'));
    await tick();
    expect(columns()).toBe(Number(screen.getByRole('grid').getAttribute('aria-colcount')) - 1);
    expect(columns()).toBeGreaterThan(onScreen);
    dispatchEvent(new Event('afterprint'));
    await tick();
    expect(columns()).toBe(onScreen);
  });
});

describe('the matrix for a thumb', () => {
  it('has a button for each unit that names a place', async () => {
    const { address, user } = show(PlaceList, '?mode=matrix&lang=en', matrixOf, harbour);
    const kenya = screen.getAllByRole('button', { name: /, Kenya: / });
    expect(kenya.map((it) => it.textContent.trim())).toEqual([
      'Preamble 1',
      'Art. 1',
      'Art. 6(b)',
      'Annex 1',
    ]);
    await user.click(kenya[1]!);
    expect(address.search).toBe('?p=art-1&place=KEN&lang=en');
  });
});
