/** What cannot be written as JSON (a circle, a BigInt) has no fingerprint of its own. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/**
 * A short fingerprint of a config (32 bits, base 36): tells whether a config is the one that was checked in this
 * browser before. It guards nothing against anybody, so it need not be a cryptographic hash.
 */
export function fingerprint(value: unknown): string {
  const text = jsonOf(value);
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(36);
}
