import type { Ports } from '../../src/core/consent.js';
import type { ConsentRecord } from '../../src/core/record.js';

/** A clock that stands still until it is moved, and a world that remembers what was asked of it. */
export interface FakePorts extends Ports {
  time: number;
  saved: ConsentRecord[];
  /** Names of the ports that were called, in order; the clock is left out. */
  called: string[];
}

export function fakePorts(more: Partial<Ports> = {}): FakePorts {
  const ports: FakePorts = {
    time: Date.parse('2026-11-22T10:15:00Z'),
    saved: [],
    called: [],
    now: () => ports.time,
    save: (record) => {
      ports.saved.push(record);
      return Promise.resolve();
    },
    history: () => Promise.resolve([]),
    verify: () => undefined,
    ask: () => ports.called.push('ask'),
    open: () => ports.called.push('open'),
    stop: () => ports.called.push('stop'),
    ...more,
    // A test may give these only once it has the consent object.
    leave: (change) => more.leave?.(change),
    watch: (root) => (more.watch ? more.watch(root) : ports.called.push('watch')),
  };
  return ports;
}
