/**
 * A short fingerprint of a config (FNV-1a, 32 bits, base 36): tells whether a config is the one that was checked in this
 * browser before. It guards nothing against anybody, so it need not be a cryptographic hash.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
