/** The file of a service of the catalogue in dist/services. Filter lists block files by the names of vendors, so it does not carry one; zgoda.js reckons alike (`fingerprint`). */
export function serviceFile(id) {
  let hash = 0;
  for (const character of JSON.stringify(id)) hash = (hash * 31 + character.charCodeAt(0)) | 0;
  return `${(hash >>> 0).toString(36)}.js`;
}
