// The Trusted Types policy of the built files: it lets pass what our templates have, and nothing else, whoever asks it.
import {expect} from 'chai';
import {closeAll, host, open, widgetIn} from '../support/host-page.js';
import {cleanUp, drawn, shown, until} from '../support/page.js';
import {show, states} from '../support/states.js';

interface Policy {
  createHTML(text: string): unknown;
}
type PolicyWindow = Window & typeof globalThis & {trustedTypes: {createPolicy(name: string, rules: Policy): Policy}; complaints: string[]};

const KEY = Symbol.for('power-widgets');
const policyOf = (view: object) => (view as Record<symbol, {policy: Policy}>)[KEY]!.policy;

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT src=x></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<IMG SRC=x>',
  '<svg/onload=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg\nonload=alert(1)>',
  '<svg\fonload\n=\nalert(1)>',
  '<SVG ONLOAD=alert(1)>',
  '<p id="a"onclick=alert(1)>',
  "<p id='a'onclick=alert(1)>",
  '<p/onclick="alert(1)">',
  '<p id=a OnClick=alert(1)>',
  '<p onclick$lit$="lit$1$">',
  '<button formaction="javascript:alert(1)">',
  '<button FORMACTION=x>',
  '<input type=image src=x>',
  '<input onfocus=alert(1) autofocus>',
  '<details ontoggle=alert(1) open>',
  '<p style="position:fixed;inset:0">',
  '<p STYLE=x>',
  '<a href="https://evil.example">',
  '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
  '<svg><path xlink:href=x></svg>',
  '<path href="x">',
  '<iframe srcdoc="<p>">',
  '<iframe></iframe>',
  '<object data=x></object>',
  '<embed src=x>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content=0>',
  '<link rel=stylesheet>',
  '<form action=x></form>',
  '<form></form>',
  '<style>*{}</style>',
  '<template><p></template>',
  '<math><mtext></mtext></math>',
  '<svg><foreignObject></foreignObject></svg>',
  '<svg><animate></animate></svg>',
  '<svg><set></set></svg>',
  '<svg><use></use></svg>',
  '<textarea><img></textarea>',
  '<p title="</p><img>">',
  '<!--><img -->',
  '<!doctype html>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '<?lit$1$ onload>',
  '<power-quiz></power-quiz>',
  '<video></video>',
  '<ſcript></ſcript>',
  '<p\0></p>',
  '<divx></divx>',
];

afterEach(closeAll);

describe('our policy', function () {
  this.timeout(120_000);

  it('lets every template of every widget pass in every state, and refuses all that is hostile', async function () {
    const page = await open('/host/empty');
    const view = page.view as PolicyWindow;
    if (!view.trustedTypes) this.skip();
    const passed = new Set<string>();
    const refused = new Set<string>();
    const {createPolicy} = view.trustedTypes;
    view.trustedTypes.createPolicy = (name, rules) =>
      createPolicy.call(view.trustedTypes, name, {
        createHTML(text) {
          refused.add(text);
          const made = rules.createHTML(text);
          refused.delete(text);
          passed.add(text);
          return made as string;
        },
      });
    await page.load('/dist/cdn/power-widgets.js');
    for (const state of states) {
      const element = await show(state, 'en', page.page);
      await drawn(element);
      await cleanUp();
    }
    expect([...refused]).to.deep.equal([]);
    expect(passed.size).to.be.at.least(80);
    const policy = policyOf(view);
    for (const text of HOSTILE) expect(() => policy.createHTML(text), text).to.throw();
    for (const text of passed) {
      // What is hostile stays so in the middle of what is ours.
      for (const hostile of HOSTILE.slice(0, 8)) expect(() => policy.createHTML(text + hostile)).to.throw();
    }
  });

  for (const kind of ['number', 'nothing', 'text', 'frozen', 'throws', 'no-policy', 'made-up']) {
    it(`is not taken from something else at our symbol (${kind}), and two of our files work under a strict policy`, async () => {
      const page = await open(`/host/preset/${kind}`);
      await widgetIn(page);
      await widgetIn(page, 'power-checklist');
      expect((page.view as PolicyWindow).complaints).to.deep.equal([]);
    });
  }

  it('of another version may refuse what we have: a page that asks for no trusted types has its widget all the same', async () => {
    const page = await host('<power-quiz deck="quick-6"></power-quiz>', []);
    const view = page.view as unknown as PolicyWindow;
    const refuses = {
      createHTML() {
        throw new TypeError('another version');
      },
    };
    Reflect.set(view, KEY, {policy: view.trustedTypes.createPolicy('power-widgets', refuses)});
    await page.load('/dist/cdn/power-quiz.js');
    expect(shown(await widgetIn(page))).to.include('Situation 1 of 6');
  });

  it('is one for all of our files on a page', async function () {
    const page = await open('/host/two-files');
    if (!(page.view as PolicyWindow).trustedTypes) this.skip();
    await until('the quiz', () => page.body.querySelector('power-quiz')?.shadowRoot?.querySelector('.card'));
    expect(Reflect.get(page.view, 'TrustedTypePolicy')).to.be.a('function');
    expect(policyOf(page.view)).to.be.instanceOf(Reflect.get(page.view, 'TrustedTypePolicy') as new () => object);
  });
});
