/** What the app itself reads of the data published beside the site. */
export const readByApp = ['world', 'equal-earth', 'regions', 'gazetteer'].map(
  (name) => `data/${name}.json`,
);

/** What it shows besides, before it has read any. */
export const firstMapPath = 'data/first-map.svg';
