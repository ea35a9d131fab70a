/** What draws the page. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that these tests run in. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';
