/** Runs before the SDK, in the frame: takes over config, language and look that the playground wrote down, and forgets who was here before. */
{
  const KEY = 'playground';
  const { config, language, dir, bodyDir, scheme, theme, properties = {}, isNew } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  const html = document.documentElement;

  /** Whoever asks for the record after this finds none. */
  function forget() {
    localStorage.removeItem('zgoda');
    document.cookie = 'zgoda=;max-age=0;path=/';
    indexedDB.deleteDatabase('zgoda');
  }

  function link(href) {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    document.head.append(sheet);
  }

  if (config) document.querySelector('#zgoda-config').firstChild.data = JSON.stringify(config);
  if (language) Object.assign(html, { lang: language, dir });
  if (bodyDir) addEventListener('DOMContentLoaded', () => (document.body.dir = bodyDir));
  if (scheme) html.style.setProperty('color-scheme', scheme);
  if (scheme) html.style.setProperty('--zgoda-color-scheme', scheme);
  for (const [name, value] of Object.entries(properties)) html.style.setProperty(name, value);
  if (theme) link(theme);
  if (isNew) {
    forget();
    // Loading the page again is the same visitor.
    sessionStorage.setItem(KEY, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(KEY)), isNew: false }));
  }
}
