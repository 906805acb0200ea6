import {expect} from 'chai';
import fc from 'fast-check';
import {contentUrl} from '../../src/content/later/content-url.js';
import {checkRules, url as urlRule} from '../../src/content/later/rules.js';

// In all browsers: each reads addresses in its own way. Fewer where the tests themselves are tested.
const {POWER_RUNS: RUNS = 100_000} = globalThis as {POWER_RUNS?: number};

/** An address is plainly one of the web. */
const WEB = /^https?:\/\/[^/]/;

const SCHEMES = [
  'http',
  'https',
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'view-source',
  'filesystem',
  'about',
  'mailto',
  'ftp',
  'ws',
  'chrome',
  'intent',
  '',
];
/** What a browser drops, trims or reads in another way than the eye. */
const DISGUISES = [
  ...['\t', '\n', '\r', '\0', '\v', ' ', '\u00a0', '\u1680', '\u2028', '\u3000', '\ufeff', '\u00ad', '\u200b', '\x1f', '\x7f'],
  ...['\u202e', '\u2066', '\u200f', '%00', '%09', '%0a', '%3a', '%2f', '&colon;', '&Tab;', '\\u003a', '：', 'ſ', 'İ', 'ı', 'K', 'ｊ'],
];
const SEPARATORS = [
  ':',
  '://',
  ':/',
  ':///',
  ':\\\\',
  '//',
  '\\\\',
  '/\\',
  '/',
  '\\',
  '',
  '?',
  '#',
  '%3a//',
  '&colon;',
  '：//',
  ':blob:',
  '::',
];
const HOSTS = [
  'example.org',
  'user:password@example.org',
  'https@evil',
  'a。b．c｡d',
  '[::1]',
  '[',
  '0x7f.1',
  'xn--',
  'localhost:99999',
  '',
  'é.org',
];
const TAILS = [
  'alert(1)',
  '/a.json',
  '/%2e%2e/a',
  '?javascript:alert(1)',
  '#data:,',
  ',{}',
  'text/html,<script>',
  '/\u202e',
  '/😀\ud83d',
  ' ',
];

const disguise = fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: fc.constantFrom(...DISGUISES)});

/** A scheme in mixed case, with something before, inside and after it. */
const mixedScheme = fc
  .tuple(fc.constantFrom(...SCHEMES), fc.nat(), fc.nat(12), disguise, disguise, disguise)
  .map(([name, upper, at, before, inside, after]) => {
    const mixed = [...name].map((letter, index) => ((upper >> index) & 1 ? letter.toUpperCase() : letter)).join('');
    return before + mixed.slice(0, at) + inside + mixed.slice(at) + after;
  });
const scheme = fc.oneof({weight: 2, arbitrary: mixedScheme}, {weight: 1, arbitrary: fc.constantFrom('http', 'https')});
const separator = fc.oneof({weight: 2, arbitrary: fc.constantFrom(...SEPARATORS)}, {weight: 1, arbitrary: fc.constant('://')});
const disguised = fc
  .tuple(scheme, separator, disguise, fc.constantFrom(...HOSTS), fc.constantFrom(...TAILS), fc.nat(999))

  .map(([name, between, inside, host, tail, long]) => name + between + inside + host + tail.repeat(long ? 1 : 3000));
const nested = fc.tuple(scheme, fc.constantFrom(':', '://', ''), disguised).map((parts) => parts.join(''));
const address = fc.oneof(
  {weight: 6, arbitrary: disguised},
  {weight: 2, arbitrary: nested},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 30})},
);

const BASES = [
  'https://example.org/course/',
  'http://localhost:8000/a?b#c',
  'file:///C:/course/index.html',
  'about:blank',
  'about:srcdoc',
  'blob:https://example.org/1b4e28ba',
  'blob:null/1b4e28ba',
  'data:text/html,',
];

/** Where a link would lead, told by the browser itself; nothing where it would not. */
function leadsTo(href: string): string {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return link.protocol.replace(/^:$/, '');
}

/** Runs `check` over addresses, and expects that both answers came often: else it proves nothing. */
function overAddresses(check: (address: string, base: string) => boolean): void {
  let accepted = 0;
  fc.assert(
    fc.property(address, fc.constantFrom(...BASES), (tried, base) => void (accepted += Number(check(tried, base)))),
    {numRuns: RUNS},
  );
  expect(accepted).to.be.within(RUNS / 50, RUNS * 0.98);
}

describe('the address of a content file', () => {
  it(`is of the web wherever it is accepted: ${RUNS} addresses, from every kind of page`, () => {
    overAddresses((tried, base) => {
      const accepted = contentUrl(tried, base);
      if (accepted === undefined) return false;
      if (!WEB.test(accepted)) throw new Error(`not of the web: ${accepted}`);
      if (!['http:', 'https:'].includes(leadsTo(accepted))) throw new Error(`leads to ${leadsTo(accepted)}`);
      if (new URL(accepted).href !== accepted) throw new Error(`is read in another way the second time: ${accepted}`);
      return true;
    });
  });

  it('is accepted if it is plainly good, and is read against the page', () => {
    const path = fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9_-]{1,8}){0,3}\.json$/);
    fc.assert(
      fc.property(fc.webUrl({validSchemes: ['http', 'https'], withQueryParameters: true}), path, (whole, relative) => {
        expect(contentUrl(whole, 'about:blank')).to.equal(new URL(whole).href);
        expect(contentUrl(relative, 'https://example.org/x/page.html')).to.equal(`https://example.org/x/${relative}`);
        expect(contentUrl(`/${relative}`, 'http://localhost:8000/x/')).to.equal(`http://localhost:8000/${relative}`);
        expect(contentUrl(`//example.org/${relative}`, 'https://localhost/')).to.equal(`https://example.org/${relative}`);
      }),
      {numRuns: 2000},
    );
  });

  for (const refused of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
    'http://',
    ' java\nscript:alert(1)',
  ]) {
    it(`refuses ${JSON.stringify(refused)}`, () => expect(contentUrl(refused, 'https://example.org/')).to.equal(undefined));
  }
  it('is not of the web on a page that is none', () => {
    for (const base of ['file:///course/index.html', 'about:blank', 'blob:null/1']) expect(contentUrl('a.json', base)).to.equal(undefined);
  });
});

describe('the address of a content file in an app', () => {
  for (const base of ['capacitor://localhost/index.html', 'ionic://localhost/', 'app://app.example/course/', 'tauri://localhost']) {
    it(`is read against its page: ${base}`, () => {
      expect(contentUrl('quiz.json', base)).to.equal(new URL('quiz.json', base).href);
      expect(contentUrl('https://example.org/quiz.json', base)).to.equal('https://example.org/quiz.json');
    });

    it(`is of no other place, and no other scheme: ${base}`, () => {
      const scheme = base.split('/')[0]!;
      for (const refused of [
        `${scheme}//elsewhere/quiz.json`,
        'other://localhost/quiz.json',
        'javascript:alert(1)',
        'data:,{}',
        'blob:x',
        'file:///etc/passwd',
      ])
        expect(contentUrl(refused, base), refused).to.equal(undefined);
    });
  }
});

describe('an address in a content file', () => {
  it(`leads to the web or nowhere wherever it is accepted: ${RUNS} addresses, from every kind of page`, () => {
    overAddresses((tried, base) => {
      if (checkRules(urlRule, tried)) return false;
      if (!['http:', 'https:', ''].includes(leadsTo(tried))) throw new Error(`leads to ${leadsTo(tried)}`);
      if (URL.canParse(tried, base) && !WEB.test(new URL(tried, base).href)) throw new Error(`not of the web: ${tried}`);
      return true;
    });
  });

  it('is accepted if it is plainly good', () => {
    fc.assert(
      fc.property(fc.webUrl({validSchemes: ['http', 'https'], withQueryParameters: true}), (whole) => {
        expect(checkRules(urlRule, new URL(whole).href)).to.equal(undefined);
      }),
      {numRuns: 2000},
    );
  });
});
