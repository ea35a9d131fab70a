import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sampleConfig } from '../helpers/sample-config.js';
import { PLACES, showIn, SIZES, tidyUp, type Surface } from './fairness-grid.js';
import { journeysOf } from './fairness-journeys.js';
import { dialog } from './helpers.js';
import { mazeOf } from './maze.js';
import { polarityOf } from './polarity.js';
import { showDialogOver, yes } from './show-dialog.js';

describe('the settings', () => {
  afterEach(tidyUp);
  const dialogs = PLACES.filter(({ surface }) => surface === 'dialog');

  for (const place of dialogs) {
    it(`DP-23: are three layers deep at most, with every purpose two presses away at most, in the ${place.name}`, async () => {
      for (const answer of ['unasked', 'denied', 'granted'] as const) expect(await mazeOf(await showIn(place, 'en', answer)), answer).to.deep.equal([]);
    });

    for (const language of ['en', 'ar'] as const) {
      it(`DP-30: have switches of which each means more data when it is on, and says so in "${language}", in the ${place.name}`, async () => {
        expect(await polarityOf((answer) => showIn(place, language, answer))).to.deep.equal([]);
      });
    }
  }

  it('DP-23: show every purpose within two presses where they open on those without an answer', async () => {
    const { consent, undo } = await showDialogOver(sampleConfig, { taste: yes() });
    expect(consent.unasked).to.deep.equal(['analytics', 'marketing']);
    expect(await mazeOf(dialog() as unknown as Surface)).to.deep.equal([]);
    undo();
  });
});

describe('nothing but an answer grants, and a no takes no more than a yes', function () {
  this.timeout(30_000);
  afterEach(async () => {
    tidyUp();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const place of PLACES) {
    for (const [width, height] of SIZES) {
      it(`${place.name} at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        expect(await journeysOf((answer) => showIn(place, 'de', answer))).to.deep.equal([]);
      });
    }
  }
});
