import {expect} from 'chai';
import {contentUrl} from '../../src/element/content.js';
import {checkRules, contentFile, id, list, map, object, oneOf, text, yesOrNo} from '../../src/element/rules.js';
import type {PowerQuiz} from '../../src/widgets/quiz/power-quiz.js';
import '../../src/widgets/quiz/define.js';
import {english} from '../../src/generated/quiz.js';
import {cleanUp, mount, press, shown, until} from '../support/page.js';

describe('checkRules names the place and the reason of the first fault', () => {
  const rule = object({
    title: text(5),
    'note?': text(5),
    zones: list(oneOf('a', 'b'), 1, 2),
    ids: map(id, 0, 2),
    count: oneOf(1, 2, 3),
    on: yesOrNo,
  });
  const good = {title: 'five5', zones: ['a'], ids: {one: 'two'}, count: 2, on: true};
  const cases: [string, unknown, string | undefined][] = [
    ['nothing wrong', good, undefined],
    ['a key too much', {...good, extra: 1}, '/extra unknown'],
    ['a key that is missing', {...good, title: undefined}, '/title value'],
    ['__proto__', JSON.parse(`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`), '/__proto__ unknown'],
    ['text too long', {...good, title: 'sixsix'}, '/title value'],
    ['five signs of two units each', {...good, title: '😀😀😀😀😀'}, undefined],
    ['empty text', {...good, title: ''}, '/title value'],
    ['a value not allowed', {...good, zones: ['c']}, '/zones/0 value'],
    ['a list too short', {...good, zones: []}, '/zones value'],
    ['an id with capitals', {...good, ids: {one: 'Two'}}, '/ids/one value'],
    ['a number out of range', {...good, count: 4}, '/count value'],
    ['a number with decimals', {...good, count: 1.5}, '/count value'],
    ['an array for an object', [], '/ value'],
    ['null', null, '/ value'],
  ];
  for (const [name, value, expected] of cases) {
    it(name, () => {
      const fault = checkRules(rule, value);
      expect(fault && `${fault.path} ${fault.reason}`).to.equal(expected);
    });
  }
  it('asks a content file for its version and language', () => {
    expect(checkRules(contentFile({}), {version: 2, lang: 'en', title: 'T'})!.path).to.equal('/version');
    expect(checkRules(contentFile({}), {version: 1, lang: 'english!', title: 'T'})!.path).to.equal('/lang');
  });
});

describe('contentUrl', () => {
  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
    'http://',
    ' java\nscript:alert(1)',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(contentUrl(address)).to.equal(undefined));
  }
  it('resolves against the page', () => expect(contentUrl('a.json', 'https://example.org/x/')).to.equal('https://example.org/x/a.json'));
});

describe('a host’s content', () => {
  afterEach(cleanUp);
  const notices: [string, string][] = [
    ['/content/missing.json', 'was not found'],
    ['/content/not-json.json', 'not valid JSON'],
    ['/content/too-big.json', 'larger than 512 KB'],
    ['javascript:alert(1)', 'not a web address'],
    ['/package.json', 'Not known in the file: /name'],
  ];
  for (const [src, reason] of notices) {
    it(`${src}: the built-in content stands in, with “${reason}” and a retry`, async () => {
      const quiz = await mount<PowerQuiz>(`<power-quiz src="${src}" seed="a"></power-quiz>`);
      await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
      expect(shown(quiz)).to.include(reason).and.to.include('Situation 1 of 12');
      await press(quiz, 'Try again');
    });
  }

  it('is given up when it takes too long', async () => {
    const {timeout} = AbortSignal;
    AbortSignal.timeout = () => AbortSignal.abort();
    try {
      const quiz = await mount<PowerQuiz>('<power-quiz src="/content/never.json"></power-quiz>');
      await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
      expect(shown(quiz)).to.include('took too long');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('is not replaced in an assessment: nothing is asked, nothing is scored', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz src="/content/missing.json" mode="assessment"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('nothing to answer yet').and.not.to.include('Situation');
    expect(quiz.state).to.equal(undefined);
  });

  it('is told in the reader’s language', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz lang="es" src="/content/missing.json"></power-quiz>');
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).not.to.include('was not found');
  });

  it('is taken from the property, and checked there too', async () => {
    const own = {...english, title: 'Our own', decks: {short: ['t01-o', 't02-u']}};
    const quiz = await mount<PowerQuiz>('<power-quiz deck="short"></power-quiz>', (made) => (made.content = own));
    expect(shown(quiz)).to.include('Our own').and.to.include('Situation 1 of 2');
    quiz.content = {...own, decks: {short: ['nowhere']}};
    await until('the notice', () => quiz.shadowRoot!.querySelector('.notice'));
    expect(shown(quiz)).to.include('/decks/short/0');
  });

  it('is asked for in each language of the chain, and shown in the one that is there', async () => {
    const quiz = await mount<PowerQuiz>('<power-quiz lang="es-MX" deck="quick-6" src="/content/{lang}/quiz.json"></power-quiz>');
    await until('the host’s Spanish', () => shown(quiz).includes('En español'));
    expect(quiz.shadowRoot!.querySelector('.content')!.getAttribute('lang')).to.equal('es');
    expect(quiz.shadowRoot!.querySelector('.notice')).to.equal(null);
  });
});
