import type { Config } from './config.js';

/** What a purpose is called where no language is known: its title in the first language it is written in. */
export function titleOf(config: Config, purpose: string): string {
  const title = config.purposes[purpose]?.title ?? purpose;
  return typeof title === 'string' ? title : (Object.values(title)[0] ?? purpose);
}
