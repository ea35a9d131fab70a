import type { Consent } from '../core/consent.js';
import { mustHold, type Holding } from './holding.js';
import { ADDRESSES, isRegion, needOf } from './marks.js';

/** Whether an element may be released: its mark, if it has one, says so, and none of its addresses has to wait. A region waits for whoever sees what is in it. */
export const mayPass = (element: Element, consent: Consent, holding: Holding): boolean => {
  if (element.hasAttribute('data-consent') && !consent.allows(needOf(element))) return false;
  if (isRegion(element) && !holding.isHere && mustHold(consent)) return false;
  const waits = (address: string | null) => address && holding.waits(address);
  return !ADDRESSES.some((name) => waits(element.getAttribute(`data-${name}`)));
};
