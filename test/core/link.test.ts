/* eslint no-script-url: off -- such links are refused here */
import { expect } from 'chai';
import { isLink } from '../../src/core/link.js';

describe('link', () => {
  for (const text of ['/privacy', '/', './privacy', '../privacy', '#privacy', 'https://shop.example', 'http://shop.example/a?b#c', 'mailto:privacy@shop.example', '/a//b']) {
    it(`takes ${text}`, () => expect(isLink(text)).to.equal(true));
  }

  for (const text of ['', 'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'privacy', '//evil.example', 'https://', 'https:///x', 'mailto:', 'mailto:nobody', '/a b', '/a\njavascript:x', 'https://a b']) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(isLink(text)).to.equal(false));
  }

  it('refuses a path that browsers read as another host', () => {
    for (const text of ['/\\evil.example', '/\t/evil.example']) {
      expect(new URL(text, 'https://shop.example').host).to.equal('evil.example');
      expect(isLink(text), text).to.equal(false);
    }
  });
});
