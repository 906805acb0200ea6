import {expect} from 'chai';
import {directionOf} from '../../src/language/later/direction.js';
import {fallbackChain} from '../../src/language/locale-chain.js';

describe('fallbackChain', () => {
  const cases: Record<string, string[]> = {
    'es-MX': ['es-MX', 'es-Latn', 'es', 'en'],
    'zh-TW': ['zh-TW', 'zh-Hant', 'en'],
    'zh-CN': ['zh-CN', 'zh-Hans', 'zh', 'en'],
    'pt-BR': ['pt-BR', 'pt-Latn', 'pt', 'en'],
    'sr-Latn': ['sr-Latn', 'en'],
    en: ['en'],
    'en-us': ['en-US', 'en'],
    // As pages write them.
    es_MX: ['es-MX', 'es-Latn', 'es', 'en'],
    'es_ES.UTF-8': ['es-ES', 'es-Latn', 'es', 'en'],
    ' es-MX ': ['es-MX', 'es-Latn', 'es', 'en'],
    ES: ['es', 'es-Latn', 'en'],
    zh_TW: ['zh-TW', 'zh-Hant', 'en'],
    'sr_RS@latin': ['sr-RS', 'sr-Cyrl', 'sr', 'en'],
    'en_US.UTF-8': ['en-US', 'en'],
    'not a tag': ['en'],
    'C.UTF-8': ['en'],
    '.UTF-8': ['en'],
    _: ['en'],
    '': ['en'],
  };
  for (const [tag, chain] of Object.entries(cases)) {
    it(`${tag || 'nothing'} → ${chain.join(', ')}`, () => expect(fallbackChain(tag)).to.deep.equal(chain));
  }
});

describe('directionOf', () => {
  const directions = {
    rtl: [
      'ar',
      'ar-EG',
      'AR',
      ' ar ',
      'ar_EG.UTF-8',
      'he',
      'fa',
      'ur',
      'ckb',
      'pa-Arab',
      'pa-PK',
      'az-Arab',
      'ks',
      'ku-Arab',
      'ps',
      'sd',
      'ug',
      'dv',
    ],
    ltr: ['en', 'arn', 'ar-Latn', 'pa', 'az', 'ku', 'ks-Deva', 'he-Latn', 'es_MX', 'not a tag', '', 'C.UTF-8'],
  };
  for (const [direction, tags] of Object.entries(directions)) {
    for (const tag of tags) it(`${tag || 'nothing'} runs ${direction}`, () => expect(directionOf(tag)).to.equal(direction));
  }
});
