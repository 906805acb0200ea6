// The built gallery, where hosts copy their snippets.
import {expect} from 'chai';

describe('the snippets of the gallery', () => {
  it('are copied as they stand there, each with the hashes of the files that it names', async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = '/dist/site/index.html';
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const copied: string[] = [];
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
    });
    const hashes = (await (await fetch('/dist/cdn/sri.json')).json()) as Record<string, string>;
    for (const choice of page.querySelectorAll<HTMLInputElement>('.ways input')) {
      choice.closest<HTMLDetailsElement>('.share')!.open = true;
      choice.click();
      const seen = [...choice.closest('.share')!.querySelectorAll<HTMLElement>('.way')].filter((way) => way.checkVisibility());
      expect(seen.map(({dataset}) => dataset['way'])).to.deep.equal([choice.value]);
      seen[0]!.querySelector('button')!.click();
      const snippet = copied.at(-1)!;
      const name = choice.name.replace('way-', '');
      expect(snippet).to.equal(await (await fetch(`/hosts/published/${name}/${choice.value}`)).text());
      for (const [, file, hash] of snippet.matchAll(/cdn\/([\w/.-]+\.(?:js|css))" integrity="([^"]+)"/g))
        expect(hash, file).to.equal(hashes[file!]);
    }
    expect(copied).to.have.length(page.querySelectorAll('.ways input').length).and.length.above(20);
  });
});
