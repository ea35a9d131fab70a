import type { SaidService } from '../presentable.js';

/** A company in one country, and its services with their names in the config. */
export interface Company {
  readonly provider: string;
  readonly country: string;
  readonly services: [string, SaidService][];
}

const inOrder = ([, one]: [string, SaidService], [, other]: [string, SaidService]): number =>
  one.provider.localeCompare(other.provider) || one.country.localeCompare(other.country) || one.name.localeCompare(other.name);

/** Services by the company behind them, in the order of the alphabet. */
export function byCompany(services: readonly [string, SaidService][]): Company[] {
  const companies: Company[] = [];
  for (const one of services.toSorted(inOrder)) {
    const { provider, country } = one[1];
    const last = companies.at(-1);
    if (last?.provider === provider && last.country === country) last.services.push(one);
    else companies.push({ provider, country, services: [one] });
  }
  return companies;
}
