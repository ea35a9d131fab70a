/**
 * Whether a text names a host as services do: `clarity.ms` (with its sub-domains), `www.facebook.com/tr` (below that path),
 * `localhost:8080`, or a path of the site's own host: `/matomo.js`.
 */
export const isHost = (text: string): boolean => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d+)?)?(\/[^\s*?#]*)?$/.test(text) && text.length > 1;
