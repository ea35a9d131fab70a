import { ZgodaChooseEvent, type ConsentChangeEvent, type Wish } from '../core/events.js';
import type { ConsentView } from './consent-view.js';

/** Asks for a choice, out of an element. Returns whether nobody cancelled it, and what the change that followed says of a withdrawal. */
export function askFor(element: HTMLElement, consent: ConsentView, wish: Wish): { isTaken: boolean; report: ConsentChangeEvent['report'] | undefined } {
  let report: ConsentChangeEvent['report'] | undefined;
  const hear = (event: ConsentChangeEvent) => {
    report = event.report;
  };
  consent.addEventListener('consent-change', hear);
  const isTaken = element.dispatchEvent(new ZgodaChooseEvent(wish));
  consent.removeEventListener('consent-change', hear);
  return { isTaken, report };
}
