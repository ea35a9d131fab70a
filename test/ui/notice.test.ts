import { expect } from 'chai';
import { addressNotices, askedOf, canonicalJson, noticeHash } from '../../src/receipts/notice.js';
import type { StoredChoice } from '../../src/core/record.js';
import { config } from './helpers.js';

describe('notice', () => {
  it('is the same text in whatever order its keys were written', () => {
    const text = '{"a":[2,{"c":null,"d":"ż"}],"b":{"x":1,"y":true}}';
    expect(canonicalJson({ b: { y: true, x: 1 }, a: [2, { d: 'ż', c: null }] })).to.equal(text);
    expect(canonicalJson({ a: [2, { c: null, d: 'ż' }], b: { x: 1, y: true } })).to.equal(text);
  });

  it('leaves out functions and what is undefined', () => {
    expect(canonicalJson({ stop: () => 1, gone: undefined, kept: 1 })).to.equal('{"kept":1}');
  });

  it('is addressed by its SHA-256', async () => {
    // printf '{"a":1,"b":"ż"}' | openssl dgst -sha256 -binary | basenc --base64url
    expect(await noticeHash({ b: 'ż', a: 1 })).to.equal('sha256-JBii6R8LWy847dON7M7eLoy5wfQrcGLWB91NVd2cYH4');
  });

  it('has no address where the browser cannot say', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle') as PropertyDescriptor;
    Object.defineProperty(Crypto.prototype, 'subtle', { ...subtle, get: () => undefined });
    try {
      expect(await noticeHash({})).to.equal(undefined);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });

  it('holds the purposes asked for and their services, no others', () => {
    const asked = askedOf(config, ['analytics']);
    expect(Object.keys(asked.purposes)).to.deep.equal(['analytics']);
    expect(Object.keys(asked.services)).to.deep.equal(['matomo']);
    expect(asked.controller).to.equal(config.controller);
  });

  it('takes the place of what a record carries as text, and leaves a hash and nothing alone', async () => {
    const choice = { value: 'denied', version: 1, at: '2026-11-22' } as const;
    const hash = await noticeHash({ b: 'ż', a: 1 });
    const choices: Record<string, StoredChoice> = { fast: { ...choice, notice: '{"b":"ż","a":1}' }, slow: { ...choice, notice: 'sha256-x' }, none: { ...choice } };
    await addressNotices({ schema: 1, config: 'x', choices });
    expect(Object.values(choices).map(({ notice }) => notice)).to.deep.equal([hash, 'sha256-x', undefined]);
  });
});
