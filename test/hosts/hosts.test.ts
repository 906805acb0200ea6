// Every rough host, with the built files: the quiz is finished there, and the host does not notice us.
import {expect} from 'chai';

interface Host {
  readonly name: string;
  /** Regular expressions of console lines, as text. */
  readonly may: readonly string[];
  readonly outcome?: string;
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
  readonly possible: boolean;
  readonly worker?: boolean;
  /** Something there becomes a widget, for which one more file is fetched. */
  readonly links?: boolean;
}

/** What learner.js tells. */
interface Report {
  readonly host: string;
  readonly bare: boolean;
  readonly outcome: string;
  readonly complaints: readonly string[];
  readonly styles: readonly string[];
  readonly overflow: number;
  readonly focus: string;
  readonly drawnFocus?: string;
  readonly scroll: number;
  readonly globals?: readonly string[];
  readonly lang?: string;
  /** Addresses of all that the page has fetched. */
  readonly requests?: readonly string[];
  /** A service worker answered for the page. */
  readonly offline?: boolean;
}

/** Lit's own version arrays, and the map of its decorators. */
const LIT = /^(lit|reactive)\w+(Versions|Metadata)$/;

const hosts = (await (await fetch('/hosts/list')).json()) as Host[];

/** What a page of these tests loads itself, our files that it names, and the language of the page. */
const ASKED =
  /^\/(test|node_modules|hosts|__web-dev-server__.*)\/|^\/dist\/(cdn\/((es\/)?power-[\w-]+(\.iife)?|later\/(quiz|reflection)-reader)\.js|content\/en\/(quiz|reflection)\.json)$/;

/** Opens a host in a frame and waits for what its learner tells. */
async function visit({name, width = 800, height = 600}: Host, search = ''): Promise<Report> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width, height});
  const told = new Promise<Report>((resolve) => {
    addEventListener('message', function hear({data}: MessageEvent<Report>) {
      if (data?.host !== name || data.bare !== !!search) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  frame.src = `/hosts/page/${name}${search}`;
  document.body.append(frame);
  try {
    return await told;
  } finally {
    frame.remove();
    sessionStorage.clear();
  }
}

/** A regular expression from its text, `/…/flags`. */
const expression = (text: string) => new RegExp(text.slice(1, text.lastIndexOf('/')));

describe('on a rough host', () => {
  afterEach(async () => {
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  });

  for (const host of hosts) {
    it(host.name, async function () {
      if (!host.possible) this.skip();
      const bare = await visit(host, '?bare');
      const report = await visit(host);
      expect(report.outcome, report.complaints.join('\n')).to.equal(host.outcome ?? 'finished');
      const allowed = host.may.map(expression);
      expect(report.complaints.filter((line) => !allowed.some((each) => each.test(line)))).to.deep.equal([]);
      for (const each of allowed) expect(report.complaints.join('\n')).to.match(each);
      expect(report.styles.filter((line, index) => line !== bare.styles[index])).to.deep.equal([]);
      expect(report.overflow).to.be.at.most(Math.max(bare.overflow, 0));
      expect([report.focus, report.drawnFocus ?? 'body']).to.deep.equal(['body', 'body']);
      expect(report.scroll).to.equal(0);
      expect((report.globals ?? []).filter((name) => !LIT.test(name) && !bare.globals!.includes(name))).to.deep.equal([]);
      const {requests = [], lang = 'en'} = report;
      const more = (path: string) =>
        [`/dist/cdn/locales/${lang}/quiz.js`, `/dist/cdn/locales/${lang}/opening/quiz.js`].includes(path) ||
        /^\/dist\/cdn\/later\/[\w-]+-\w{8}\.js$/.test(path);
      expect(requests.filter((path) => !ASKED.test(path) && !more(path))).to.deep.equal([]);
      if (host.worker) expect(report.offline, 'the worker answers').to.equal(!!navigator.serviceWorker);
      const shown = /data-shown="(\w+)"/.exec(host.html ?? '')?.[1];
      if (shown) expect(report.lang).to.equal(shown);
    });
  }
});
