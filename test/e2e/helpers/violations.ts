import type { Page } from '@playwright/test';

/** Everything a page does against its own rules, and every error in it, from now on. */
export async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy|TrustedScript|TrustedHTML/.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', ({ message }) => found.push(message));
  await page.exposeFunction('noteViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    const note = (globalThis as unknown as { noteViolation(text: string): void }).noteViolation;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => note(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
  });
  return found;
}
