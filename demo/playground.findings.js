/** What the checker finds in a config, as a list: where, and what to write instead. */

const element = (tag, text, name) => Object.assign(document.createElement(tag), { textContent: text, className: name ?? '' });

/** The JSON of a text, or what is wrong with it. */
export function parse(text) {
  try {
    return { config: JSON.parse(text), findings: [] };
  } catch (error) {
    return { findings: [{ path: '', message: `This is not JSON yet: ${error.message}.`, kind: 'error' }] };
  }
}

/** Everything that is to be said about a config: what keeps it from working, then words that need a second look. */
export function findingsOf(config, { configProblems, configWords }) {
  const problems = configProblems(config).map((problem) => ({ ...problem, kind: 'error' }));
  if (problems.length) return problems;
  const language = config.languages?.[0] ?? config.language ?? 'en';
  return configWords(config, language).map(({ path = '', message, found }) => ({ path, message, found, kind: 'word' }));
}

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** The list in one sentence. */
export function summaryOf(findings) {
  const errors = findings.filter(({ kind }) => kind === 'error').length;
  if (errors) return `${count(errors, 'thing keeps', 'things keep')} this config from working. The page shows the last one that did.`;
  return findings.length ? `The config works. ${count(findings.length, 'place needs', 'places need')} a second look.` : 'The config works, and its words are plain.';
}

/** One finding; `go` is called with its path when the path is pressed. */
export function findingItem({ path, message, kind }, go) {
  const item = element('li', '', kind);
  const where = element('button', path || 'config', 'path');
  where.type = 'button';
  where.addEventListener('click', () => go(path));
  item.append(element('span', kind === 'error' ? 'Mend' : 'Look', 'kind'), where, element('p', message));
  return item;
}
