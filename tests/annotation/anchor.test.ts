import { describe, expect, it } from 'vitest';
import { anchored } from '../../src/annotation/anchor.ts';

describe('words', () => {
  const text = 'Zoë et が、ガザ';
  const apart = text.normalize('NFD');

  it('are found as they stand', () => {
    expect(anchored(text, 'ë et が')).toBe('ë et が');
  });

  it('are found however their marks are composed, and given as the text has them', () => {
    expect(anchored(text, 'ガザ'.normalize('NFD'))).toBe('ガザ');
    expect(anchored(apart, 'ë et が'.normalize('NFC'))).toBe('ë et が'.normalize('NFD'));
    expect(anchored(apart, 'ガザ'.normalize('NFC'))).toBe('ガザ'.normalize('NFD'));
  });

  it('are found at the very beginning, and behind letters whose marks have no composed form', () => {
    expect(anchored(apart, 'Zoë'.normalize('NFC'))).toBe('Zoë'.normalize('NFD'));
    expect(anchored(`x\u0304${apart}`, 'ガ'.normalize('NFC'))).toBe('ガ'.normalize('NFD'));
  });

  it('that are not there are not found', () => {
    expect(anchored('', 'カ')).toBeUndefined();
    expect(anchored(text, 'カサ')).toBeUndefined();
    expect(anchored(apart, 'Zoo')).toBeUndefined();
  });
});
