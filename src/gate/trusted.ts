/** What a page under Trusted Types asks for: the policy `zgoda`. */

/** Says of a text that it may be markup, code, or an address of code. */
export interface Trusted {
  createHTML(html: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Trusted): Trusted;
}

const asItIs = (text: string): string => text;
const rules: Trusted = { createHTML: asItIs, createScript: asItIs, createScriptURL: asItIs };
let policy: Trusted | undefined;

/** The policy `zgoda`, made when first needed, and handed on: a page lets it be made once. Its input is markup of the page itself, never text from elsewhere. */
export const trusted = (): Trusted => (policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('zgoda', rules) ?? rules);
