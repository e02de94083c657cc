import { select } from 'd3-selection';
import { get, type TableFacts } from '../shared/load.ts';

/** A matrix as pages draw it with d3: a table row for each unit, a cell for each place. */
const signs = {
  diamond: '◆',
  triangle: '▲',
  'triangle-down': '▼',
  cross: '✖',
  bolt: '↯',
  plus: '✚',
  square: '■',
  circle: '●',
  dot: '•',
};
const { places, rows } = await get<TableFacts>('table');

select('thead')
  .append('tr')
  .selectAll('th')
  .data(['', ...places])
  .join('th')
  .text((name) => name);
const lines = select('tbody').selectAll('tr').data(rows).join('tr');
lines.append('th').text(({ unit }) => unit);
lines
  .selectAll('td')
  .data(({ cells }) => cells)
  .join('td')
  .text((icons) => icons && (icons.map((it) => signs[it]).join('') || '–'));
