/* eslint no-script-url: off -- such links are refused here */
import { expect } from 'chai';
import { isLink, isOwnPicture } from '../../src/core/link.js';

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

describe('a picture of the site', () => {
  for (const text of ['/logo.svg', './logo.svg', '../logo.svg?v=2', 'data:image/svg+xml,%3Csvg/%3E']) it(`may be ${text}`, () => expect(isOwnPicture(text)).to.equal(true));

  for (const text of ['', 'logo.svg', '#logo', 'https://shop.example/logo.svg', '//cdn.example/logo.svg', '/\\cdn.example/logo.svg', 'data:text/html,x', 'javascript:alert(1)', '/a b.svg']) {
    it(`is not ${JSON.stringify(text)}`, () => expect(isOwnPicture(text)).to.equal(false));
  }
});
