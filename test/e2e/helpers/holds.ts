import type { Page } from '@playwright/test';
import { expect } from './test.js';

/** Resolves once hold.js is there, as it is soon after the settings were opened: from then on what runs is held from the very moment of a no. */
export const holds = (page: Page): Promise<void> => expect.poll(() => page.evaluate(() => typeof (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('zgoda/hold')])).toBe('function');
