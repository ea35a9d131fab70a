import { showDialog } from '../../src/ask.js';
import type { Config } from '../../src/core/config.js';
import { Consent } from '../../src/core/consent.js';
import type { ZgodaChooseEvent } from '../../src/core/events.js';
import type { StoredChoice } from '../../src/core/record.js';
import { fakePorts } from '../helpers/fake-ports.js';
import { atRest } from './at-rest.js';
import { dialog } from './helpers.js';

const NOW = '2026-11-20T10:15:00.000Z';

/** A stored yes; `more` says otherwise. */
export const yes = (more: Partial<StoredChoice> = {}): StoredChoice => ({ value: 'granted', version: 1, at: NOW, source: 'banner', ...more });
/** A stored no. */
export const no = (more: Partial<StoredChoice> = {}): StoredChoice => ({ value: 'denied', version: 1, at: NOW.slice(0, 10), ...more });

/** The dialog over a real consent object that knows what is stored, and does what it asks. `undo` ends it. */
export async function showDialogOver(config: Config, stored: Record<string, StoredChoice> = {}, options: Partial<Parameters<typeof showDialog>[1]> = {}) {
  const consent = new Consent(config, 'print', fakePorts());
  consent.isChecked = true;
  consent.load(Object.keys(stored).length ? { schema: 1, config: 'before', choices: stored } : undefined);
  const asked: ZgodaChooseEvent[] = [];
  const ending = new AbortController();
  addEventListener('zgoda-choose', (event) => asked.push(event as ZgodaChooseEvent) && consent.choose((event as ZgodaChooseEvent).choices, event as ZgodaChooseEvent), { signal: ending.signal });
  showDialog(consent, { language: 'en', ...options });
  await dialog()?.updateComplete;
  await atRest();
  return { consent, asked, undo: () => ending.abort() };
}
