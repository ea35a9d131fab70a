import type { Consent } from '../core/consent.js';
import { hasGrants } from '../core/decide.js';
import type { Holding } from '../gate/holding.js';
import { REGION } from '../gate/marks.js';
import { RELEASE, type Gate, type Watch } from '../gate/releasing.js';
import { trusted } from '../gate/trusted.js';
import { whenParsed } from '../page/moments.js';
import { summon } from './summon.js';

/**
 * Opens a gate, the one that was handed in or the one that `load` brings, once there may be something to release: at once for a visitor who said yes
 * before, or where no mirror can tell, else on a grant, and where a region is or a shadow root is handed over. Before that nobody has to look at the
 * page: what is marked is still by itself. Returns how to have shadow roots looked at.
 */
export function gateWhenNeeded(consent: Consent, signal: AbortSignal, holding: Holding, load: () => unknown, given?: Gate): Watch {
  const roots: Node[] = [];
  let isAsked = false;

  const open = (isPainting = false) => {
    if (isAsked) return;
    isAsked = true;
    const take = (gate: Gate) => {
      watch = gate(consent, signal, holding, trusted, isPainting);
      roots.splice(0).forEach(watch);
    };
    summon(consent, RELEASE, load, take, given);
  };

  let watch: Watch = (root) => {
    roots.push(root);
    open();
  };
  holding.release = open;
  if (hasGrants(consent.state) || consent.config.mirror === false) open();
  consent.addEventListener('consent-change', ({ reason, state }) => hasGrants(state) && open(reason !== 'stored'), { signal });
  whenParsed(() => document.querySelector(REGION) && open());
  return (root) => watch(root);
}
