import type { Unfairness } from '../helpers/fairness.js';
import type { Surface } from './fairness-grid.js';
import { nextFrame } from './helpers.js';

/** Layer one, the settings, and what is folded in them. */
const DEEPEST = 3;
/** From layer one. */
const FARTHEST = 2;

const rootOf = (host: Surface): ShadowRoot => host.shadowRoot as ShadowRoot;
const switchOf = (host: Surface, purpose: string): HTMLElement | null => rootOf(host).querySelector<HTMLElement>(`[role=switch][name="${purpose}"]`);

/** What an element is folded into, the outermost first. */
const foldsAround = (element: Element): HTMLDetailsElement[] => {
  const fold = element.parentElement?.closest('details');
  return fold ? [...foldsAround(fold), fold] : [];
};

async function press(control: HTMLElement | null | undefined): Promise<void> {
  control?.click();
  await nextFrame();
}

/** How many presses it takes from layer one until the switch of a purpose is seen: one for the settings, one where they show other purposes first, one for each fold. */
async function pressesTo(host: Surface, purpose: string): Promise<number> {
  let presses = 1;
  if (!switchOf(host, purpose)) {
    await press(rootOf(host).querySelector<HTMLElement>('[data-zgoda=show-all]'));
    presses += 1;
  }
  const control = switchOf(host, purpose);
  for (const fold of (control ? foldsAround(control) : []).filter(({ open }) => !open)) {
    await press(fold.querySelector('summary'));
    presses += 1;
  }
  return control?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? presses : Infinity;
}

/** How many layers there are: two, and the folds in each other. */
const layersOf = (host: Surface): number => 2 + Math.max(0, ...Array.from(rootOf(host).querySelectorAll('details'), (fold) => foldsAround(fold).length + 1));

/** Settings in which a visitor gets lost (DP-23): more than three layers, or a purpose that is more than two presses away. */
export async function mazeOf(host: Surface): Promise<Unfairness[]> {
  const far: string[] = [];
  for (const purpose of Object.keys(host.consent.state)) {
    const presses = await pressesTo(host, purpose);
    if (presses > FARTHEST) far.push(`${purpose} is ${presses} presses away`);
  }
  const layers = layersOf(host);
  const deep = layers > DEEPEST ? [`there are ${layers} layers`] : [];
  return [...far, ...deep].map((measured) => ({ rule: 'DP-23', measured }));
}
