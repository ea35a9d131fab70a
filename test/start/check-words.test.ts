import { expect } from 'chai';
import { ConfigError } from '../../src/core/config-error.js';
import type { Config } from '../../src/core/config.js';
import { configWords } from '../../src/lint/config-words.js';
import { checkWords } from '../../src/start/check-words.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';

type Change = Readonly<Record<string, unknown>>;

/** A sound config, with other words about one purpose. */
const configOf = (change: Change, more: Change = {}): Config => ({ ...sampleConfig, purposes: { analytics: { ...sampleConfig.purposes.analytics, ...change } }, ...more });

/** What is wrong with a config, as a site hears it: what it throws, and what it tells in the console. */
async function heardOf(config: Config): Promise<{ thrown: readonly { path: string; message: string }[]; told: readonly string[] }> {
  const told: string[] = [];
  const giveBack = replace(console, 'info', { value: (text: string) => told.push(text) });
  try {
    await checkWords({ config }, () => Promise.resolve({ configWords }));
    return { thrown: [], told };
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigError);
    return { thrown: (error as ConfigError).problems, told };
  } finally {
    giveBack();
  }
}

/** A text that pushes, by the rule it breaks. */
const PUSHING: Readonly<Record<string, Change>> = {
  'DP-11': { title: 'Maybe later' },
  'DP-12': { ifNot: 'You will miss the best of it.' },
  'DP-13': { title: 'Got it' },
  'DP-17': { youGet: 'A coupon for your next order.' },
  'DP-25': { why: 'We rely on legitimate interests.' },
  'DP-30': { ifNot: 'Uncheck to stop.' },
  'DP-35': { why: 'This is your last chance.' },
};

/** What is no plain word, and pushes nobody. */
const ADVICE: Readonly<Record<string, Change>> = {
  'DP-14': { why: 'We may count visits.' },
  'DP-17': { data: ['discount codes you used'] },
  'RD-3': { why: 'The controller counts visits.' },
  'RD-4': { why: 'We count visits in order to see what to fix.' },
  'RD-5': { ifNot: '' },
};

describe('the words of a config on a development host', () => {
  for (const [rule, change] of Object.entries(PUSHING)) {
    const [[field, text] = ['', '']] = Object.entries(change);
    it(`${rule}: refuses "${String(text)}", and says where it stands`, async () => {
      const { thrown, told } = await heardOf(configOf(change));
      expect(thrown.map(({ path }) => path)).to.deep.equal([`purposes.analytics.${field}`]);
      expect(thrown[0]?.message).to.match(new RegExp(`\\(${rule}\\)$`));
      expect(told).to.deep.equal([]);
    });
  }

  it('DP-28: refuses a text that is missing in one of the languages of the site', async () => {
    const { thrown } = await heardOf(configOf({ why: { en: 'We count visits.' } }, { languages: ['en', 'nl'] }));
    expect(thrown.map(({ path, message }) => [path, message.match(/\((.*?)\)$/)?.[1]])).to.deep.equal([['purposes.analytics.why', 'DP-28']]);
  });

  it('refuses everything that pushes at once, in each language of the site', async () => {
    const youGet = { en: 'A prize for you.', nl: 'Je krijgt een kortingscode.' };
    const { thrown } = await heardOf(configOf({ why: { en: 'Hurry!', nl: 'We tellen.' }, youGet }, { languages: ['en', 'nl'] }));
    expect(thrown.map(({ path }) => path)).to.deep.equal(['purposes.analytics.why', 'purposes.analytics.youGet', 'purposes.analytics.youGet']);
  });

  for (const [rule, change] of Object.entries(ADVICE)) {
    const [[field, text] = ['', '']] = Object.entries(change);
    it(`${rule}: takes "${String(text)}", and tells in the console what would be plainer`, async () => {
      const { thrown, told } = await heardOf(configOf(change));
      expect(thrown).to.deep.equal([]);
      expect(told.find((line) => line.startsWith(`[zgoda] purposes.analytics.${field}`))).to.contain(`(${rule})`);
    });
  }

  it('takes a shop that shows offers, and says nothing', async () => {
    const offers = { title: 'Offers that fit', why: 'We note what you look at, so that our offers are about things you care for.', youGet: 'Offers for things you like.', ifNot: 'You see the same offers as everyone else.' };
    expect(await heardOf(configOf(offers))).to.deep.equal({ thrown: [], told: [] });
  });

  it('takes a voucher among what the site cannot work without: nobody says yes to it', async () => {
    const necessary = [{ title: 'Shopping cart', reason: 'Without it your cart and its voucher would be lost on every page.' }];
    expect((await heardOf(configOf({}, { necessary }))).thrown).to.deep.equal([]);
  });
});
