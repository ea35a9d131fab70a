import type { SaidConfig, SaidService } from '../presentable.js';

/** A service as the table tells of it. */
export interface ListedService {
  id: string;
  service: SaidService;
  /** What it is for: titles of the purposes that name it, and of what the site cannot work without. */
  uses: readonly string[];
}

/** What a service is for. */
function usesOf(id: string, { purposes, necessary }: SaidConfig): string[] {
  const needs = [...Object.values(purposes), ...necessary].filter(({ services = [] }) => services.includes(id));
  return needs.map(({ title }) => title);
}

/**
 * The services that get data, by name in the order of the language; those of one purpose where one is given. What nothing names gets no
 * data, and what is not written out cannot be told of.
 */
export function listedServices(config: SaidConfig, language: string, purpose: string | null = null): ListedService[] {
  const isOf = (id: string) => purpose === null || Boolean(config.purposes[purpose]?.services.includes(id));
  const listed = Object.entries(config.services).map(([id, service]) => ({ id, service, uses: usesOf(id, config) }));
  const { compare } = new Intl.Collator(language);
  return listed.filter(({ id, uses }) => uses.length && isOf(id)).sort((one, other) => compare(one.service.name, other.service.name));
}

/** Whether a service has some letters in its name, or in that of its company. */
export const isNamed = ({ service }: ListedService, letters: string): boolean => `${service.name} ${service.provider}`.toLocaleLowerCase().includes(letters.trim().toLocaleLowerCase());
