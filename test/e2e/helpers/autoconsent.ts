import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filterCompactRules, type Config, type ContentScriptMessage, type RuleBundle } from '@duckduckgo/autoconsent';
import type { CDPSession, Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const script = readFileSync(join(dirname(require.resolve('@duckduckgo/autoconsent')), 'autoconsent.playwright.js'), 'utf8');
const everyRule = require('@duckduckgo/autoconsent/rules/compact-rules.json') as Parameters<typeof filterCompactRules>[0];

/** A world of its own in every document, as browsers give to extensions: the nodes of the page, and nothing else of it. */
const WORLD = 'assistant';
const source = `globalThis.autoconsentSendMessage = async (message) => tellExtension(JSON.stringify(message));\n${script}`;

/** What an assistant is told to do, and with which rules. */
export interface Order {
  config: Partial<Config>;
  rules: RuleBundle;
}

/** The rules that autoconsent brings along, for the page at an address. */
export const rulesFor = (url: string): RuleBundle => ({ autoconsent: [], compact: filterCompactRules(everyRule, { url, mainFrame: true }) });

/** DuckDuckGo's autoconsent, at work in a tab. */
export interface Autoconsent {
  /** Everything it told its extension, in order. */
  readonly messages: readonly ContentScriptMessage[];
  /** The message of a kind that came last. */
  last<T extends ContentScriptMessage['type']>(type: T): Extract<ContentScriptMessage, { type: T }> | undefined;
  /** Starts it on every page from the first moment on, as extensions do. */
  startWithPages(): Promise<void>;
  /** Starts it on the open page. */
  start(): Promise<void>;
}

/** What an extension answers to a message of its content script, if anything. */
function answerTo(message: ContentScriptMessage, messages: readonly ContentScriptMessage[], order: Order): object | undefined {
  if (message.type === 'init') return { type: 'initResp', ...order };
  const hasTest = messages.some((earlier) => earlier.type === 'optOutResult' && earlier.scheduleSelfTest);
  return message.type === 'autoconsentDone' && hasTest ? { type: 'selfTest' } : undefined;
}

/** Hears the content script and answers it, as an extension would. */
async function beExtension(devtools: CDPSession, order: Order): Promise<ContentScriptMessage[]> {
  const messages: ContentScriptMessage[] = [];
  devtools.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const message = JSON.parse(payload) as ContentScriptMessage;
    messages.push(message);
    const answer = answerTo(message, messages, order);
    const expression = `void autoconsentReceiveMessage(${JSON.stringify(answer)})`;
    // The page may be gone by then.
    if (answer) devtools.send('Runtime.evaluate', { expression, contextId: executionContextId }).catch(() => undefined);
  });
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'tellExtension', executionContextName: WORLD });
  return messages;
}

/** The real autoconsent for a tab of Chromium, with the extension around it played by us. It does nothing before it is started. */
export async function autoconsent(page: Page, order: Order): Promise<Autoconsent> {
  const devtools = await page.context().newCDPSession(page);
  const messages = await beExtension(devtools, order);
  return {
    messages,
    last: <T extends ContentScriptMessage['type']>(type: T) => messages.findLast((message): message is Extract<ContentScriptMessage, { type: T }> => message.type === type),
    startWithPages: async () => {
      await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD });
    },
    start: async () => {
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
      await devtools.send('Runtime.evaluate', { expression: source, contextId: executionContextId });
    },
  };
}
