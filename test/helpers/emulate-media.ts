import { emulateMedia as command } from '@web/test-runner-commands';
import { engine } from './engine.js';
import { skipIn } from './skip-in.js';

type Media = Parameters<typeof command>[0];

const scheme = new CSSStyleSheet();

/** Our surfaces follow the page's colours: a page that is dark shows of them what a page does that follows a visitor's wish for dark. */
function wearScheme({ colorScheme }: Media): Promise<void> {
  if (!document.adoptedStyleSheets.includes(scheme)) document.adoptedStyleSheets.push(scheme);
  if (colorScheme) scheme.replaceSync(colorScheme === 'dark' ? ':root { color-scheme: dark !important; background: Canvas }' : '');
  return Promise.resolve();
}

/** Has the visitor prefer something. Only Chromium can be told to: elsewhere the page itself gets dark, and of all else nothing happens; what needs that is a test `withMedia`. */
export const emulateMedia: typeof command = engine === 'chromium' ? command : wearScheme;

/** A test of what only emulated media show. */
export const withMedia = skipIn(['firefox', 'webkit'], 'media cannot be emulated there');
