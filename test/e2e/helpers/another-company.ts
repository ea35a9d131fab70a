import { addPage, configFor, type AnyConfig, type PageParts } from './add-page.js';

/** Something of another company, by its kind and a name: `script`, `frame`, `pixel`, `style`, `data`, `module`, `worker`. */
export const ad = (kind: string, name: string): string => `{{collector}}/things/ads/${kind}?name=${name}`;

/** A config with one service, whose host is named and whose purpose nobody has allowed yet. */
export function adsConfig(): AnyConfig {
  const { purposes, ...config } = configFor(['analytics']);
  const ads = { name: 'Corner Ads', provider: 'Corner Ads Ltd', country: 'NL', policy: '/privacy', hosts: ['{{collectorHost}}/things/ads'] };
  return { ...config, purposes: { analytics: { ...(purposes.analytics as object), services: ['ads'] } }, services: { ads }, unknown: 'allow' };
}

/** A page of it. Returns its path. */
export const addPageWithAds = (parts: PageParts): string => addPage({ config: adsConfig(), ...parts });
