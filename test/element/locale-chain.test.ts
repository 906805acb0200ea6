import {expect} from 'chai';
import {directionOf, fallbackChain} from '../../src/element/locale-chain.js';

describe('fallbackChain', () => {
  const cases: Record<string, string[]> = {
    'es-MX': ['es-MX', 'es-Latn', 'es', 'en'],
    'zh-TW': ['zh-TW', 'zh-Hant', 'en'],
    'zh-CN': ['zh-CN', 'zh-Hans', 'zh', 'en'],
    'pt-BR': ['pt-BR', 'pt-Latn', 'pt', 'en'],
    'sr-Latn': ['sr-Latn', 'en'],
    en: ['en'],
    'en-us': ['en-US', 'en'],
    'not a tag': ['en'],
    '': ['en'],
  };
  for (const [tag, chain] of Object.entries(cases)) {
    it(`${tag || 'nothing'} → ${chain.join(', ')}`, () => expect(fallbackChain(tag)).to.deep.equal(chain));
  }

  it('knows which languages run from right to left', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'ur', 'en', 'arn'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
