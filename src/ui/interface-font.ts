import url from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

const name = 'Source Sans 3';
/** Words as the interface has them, and how wide they are in the face, in ems. */
const sample = {
  words: 'Passages on Allies and partners, 10 July 2024: who is named, and who is not',
  ems: 31.38,
};

/**
 * Sets the Latin letters of the interface in a face that comes with the site, so that it looks the same
 * everywhere. It is drawn as wide and as high as the system's own, which has been read until then:
 * lines keep their words, and nothing jumps. Japanese stays in the system's.
 */
export async function loadInterfaceFont(): Promise<void> {
  const context = 'FontFace' in window && document.createElement('canvas').getContext('2d');
  if (!context) return;
  context.font = '100px system-ui, sans-serif';
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(
    sample.words,
  );
  const ratio = width / 100 / sample.ems;
  const percent = (share: number) => `${share.toFixed(2)}%`;
  // Fetched whole: read from its address by the browser, it now and then kept a newer service worker waiting.
  const face = new FontFace(name, await (await fetch(url)).arrayBuffer(), {
    weight: '200 900',
    sizeAdjust: percent(100 * ratio),
    ascentOverride: percent(fontBoundingBoxAscent / ratio),
    descentOverride: percent(fontBoundingBoxDescent / ratio),
    lineGapOverride: '0%',
  } as FontFaceDescriptors);
  document.fonts.add(await face.load());
  document.documentElement.style.setProperty('--sans', `'${name}', system-ui, sans-serif`);
}
