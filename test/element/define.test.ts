import {expect} from 'chai';
import {define} from '../../src/element/define.js';

describe('define', () => {
  it('lets the first copy win, and tells both versions if a second one differs', () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: string) => said.push(words);
    class First extends HTMLElement {
      static readonly version = '0.0.1';
    }
    try {
      define('define-test', First);
      define('define-test', class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('define-test')).to.equal(First);
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include('0.0.1')
      .and.to.match(/0\.1\.0/);
  });
});
