import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fairnessOf } from '../helpers/fairness.js';
import { DARK_THEMES, LANGUAGES, PLACES, showIn, SIZES, THEMES, tidyUp, wear, ZOOMED, type Place } from './fairness-grid.js';
import { wordsOf } from './fairness-words.js';

/** Everything unfair in a place at the size the page has, with where it is. */
async function unfairAt(place: Place, themes: readonly { name: string; css: string }[]): Promise<string[]> {
  const found: string[] = [];
  for (const language of LANGUAGES) {
    const host = await showIn(place, language);
    for (const theme of themes) {
      wear(theme);
      found.push(...fairnessOf([host], wordsOf(language)).map(({ rule, measured }) => `${rule} in ${theme.name}, ${language}: ${measured}`));
    }
  }
  return found;
}

describe('every layout is fair in every theme and language', function () {
  this.timeout(60_000);
  afterEach(async () => {
    tidyUp();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const place of PLACES) {
    for (const [width, height] of SIZES) {
      it(`${place.name} at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        expect(await unfairAt(place, [...THEMES, ...DARK_THEMES])).to.deep.equal([]);
      });
    }

    for (const [width, height] of ZOOMED) {
      it(`${place.name} at ${width * 2} × ${height * 2} and 200 % zoom`, async () => {
        await setViewport({ width, height });
        expect(await unfairAt(place, THEMES)).to.deep.equal([]);
      });
    }
  }

  for (const surface of ['banner', 'dialog'] as const) {
    it(`no two layouts of the ${surface} are one`, async () => {
      const boxes: string[] = [];
      for (const place of PLACES.filter((one) => one.surface === surface)) {
        const host = await showIn(place, 'en');
        boxes.push(JSON.stringify((host.shadowRoot?.querySelector('dialog') ?? host).getBoundingClientRect()));
      }
      expect(new Set(boxes).size).to.equal(boxes.length);
    });
  }

  it('no two themes are one', async () => {
    const host = await showIn(PLACES[0] as Place, 'en');
    const looks = [...THEMES, ...DARK_THEMES].map((theme) => {
      wear(theme);
      const { backgroundColor, borderTopWidth, borderTopLeftRadius, color } = getComputedStyle(host);
      return [backgroundColor, borderTopWidth, borderTopLeftRadius, color].join();
    });
    expect(new Set(looks).size).to.equal(looks.length);
  });
});
