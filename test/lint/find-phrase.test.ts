import { expect } from 'chai';
import { findPhrases, isWhole, longestFirst } from '../../src/lint/find-phrase.js';

const foundIn = (text: string, ...phrases: string[]): string[] => findPhrases(text, longestFirst(phrases)).map(({ found }) => found);

describe('a phrase of a list', () => {
  it('is found as whole words, in any case, over a line end', () => {
    expect(foundIn('LAST\nchance, at last chances', 'last chance')).to.deep.equal(['LAST\nchance']);
  });

  it('is found with any ending where a star stands', () => {
    expect(foundIn('Alennuksesta ja alennuskoodista, ei alenna', 'alennu*')).to.deep.equal(['Alennuksesta', 'alennuskoodista']);
  });

  it('is found between words of Chinese and Japanese, which have no spaces', () => {
    expect(foundIn('今すぐ同意してクーポンをもらおう。', 'クーポン')).to.deep.equal(['クーポン']);
    expect(foundIn('现在同意即可领取优惠券。', '优惠券')).to.deep.equal(['优惠券']);
    expect(foundIn('同意するとPayPayポイントが付きます。', 'paypayポイント')).to.deep.equal(['PayPayポイント']);
  });

  it('is no part of a word in Korean, but for the endings that a star allows', () => {
    expect(foundIn('지금 쿠폰을 받으세요. 무쿠폰', '쿠폰*')).to.deep.equal(['쿠폰을']);
  });

  it('ends where the word ends, also where vowels are marks', () => {
    expect(foundIn('छूटे हुए पन्ने', 'छूट')).to.deep.equal([]);
    expect(foundIn('आपको छूट मिलेगी', 'छूट')).to.deep.equal(['छूट']);
    expect(foundIn('कूपनों के साथ', 'कूपन*')).to.deep.equal(['कूपनों']);
    expect(foundIn('خصمٌ لك', 'خصم*')).to.deep.equal(['خصمٌ']);
    expect(isWhole('ठीक है।', ['ठीक है'])).to.equal(true);
    expect(isWhole('बाद में', ['बाद में'])).to.equal(true);
  });

  it('is found in Turkish with its capital İ', () => {
    expect(foundIn('İndirim kazan', 'indirim*')).to.deep.equal(['indirim']);
    expect(isWhole('İleri', ['ileri'])).to.equal(true);
  });

  it('may have other words between, where dots stand', () => {
    expect(foundIn('Do really not. Do not', 'do ... not')).to.deep.equal(['Do really not', 'Do not']);
  });
});
