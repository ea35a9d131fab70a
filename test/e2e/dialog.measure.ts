import { addPage, configFor } from './helpers/add-page.js';
import { bannerOf } from './helpers/ask.js';
import { expect, test } from './helpers/test.js';

const FRAME = 1000 / 60;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test('how long the settings take from a press to the paint is printed, beside an empty <dialog> of the same page', async ({ page }) => {
  await page.goto(addPage({ config: configFor(['analytics', 'marketing', 'media']) }));
  await expect(bannerOf(page)).toBeVisible();
  // What the press needs was fetched when the browser was idle.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(ask|drawing)\.js$/.test(name)).length)).toBe(2);
  const { ours, empty } = await page.evaluate(async () => {
    const painted = () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const timed = async (open: () => void, isOpen: () => boolean, close: () => void) => {
      const from = performance.now();
      open();
      let at = await painted();
      while (!isOpen()) at = await painted();
      close();
      await painted();
      return at - from;
    };
    const native = document.body.appendChild(document.createElement('dialog'));
    const shown = () => document.querySelector<HTMLElement & { close(): void }>('zgoda-dialog');
    const times = { ours: [] as number[], empty: [] as number[] };
    for (let round = 0; round < 11; round += 1) {
      times.empty.push(await timed(() => native.showModal(), () => native.open, () => native.close()));
      times.ours.push(await timed(() => window.zgoda.open(), () => Boolean(shown()?.shadowRoot?.querySelector('dialog')?.open), () => shown()?.close()));
    }
    return times;
  });
  const [settings, plain] = [median(ours), median(empty)];
  console.log(`press to paint: ${settings.toFixed(1)} ms for the settings, ${plain.toFixed(1)} ms for an empty <dialog>: ${((settings - plain) / FRAME).toFixed(2)} frames more`);
});
