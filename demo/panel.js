/**
 * The panel: what left the browser, what lies in it, and what was chosen. It stores nothing, and only listens to the
 * collector's own path, which is in no log.
 */
{
  const { collector } = document.currentScript.dataset;

  function element(tag, text = '', attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  function section(parent, title, id) {
    const list = element('ul', '', { id, class: 'panel-list' });
    parent.append(element('h2', title), list);
    return list;
  }

  const aside = element('aside', '', { class: 'panel', 'aria-label': 'What happens here' });
  const details = element('details', '', { open: '' });
  const summary = element('summary', 'What happens here');
  details.append(summary);
  aside.append(details);

  const choices = section(details, 'Choices', 'panel-choices');
  const last = element('p', '', { id: 'panel-last', class: 'panel-note' });
  details.append(last);
  const sent = section(details, 'Left the browser since this page opened', 'panel-sent');
  const kept = section(details, 'Lies in the browser', 'panel-kept');

  const show = (list, lines, nothing) => list.replaceChildren(...(lines.length ? lines : [nothing]).map((line) => element('li', line)));

  const object = () => window.zgoda ?? window.consent;
  const showChoices = (state = object()?.state) => show(choices, Object.entries(state ?? {}).map(([purpose, choice]) => `${purpose}: ${choice}`), 'No SDK on this page.');

  for (const type of ['consent-ready', 'consent-ask', 'consent-change', 'consent-error']) {
    document.addEventListener(type, (event) => {
      last.textContent = `Last event: ${type}${event.reason ? ` (${event.reason})` : ''}${event.message ? `: ${event.message}` : ''}`;
      showChoices(event.state);
      showKept();
    });
  }

  const counts = new Map();
  function noteSent({ tracker, events, method }) {
    if (method === 'OPTIONS') return;
    for (const event of events.length ? events : ['(no event)']) {
      const key = `${tracker ?? 'unknown'}: ${event}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    showSent();
  }
  const showSent = () => show(sent, [...counts].map(([key, count]) => (count > 1 ? `${key} × ${count}` : key)), 'Nothing.');

  const source = new EventSource(`${collector}/_events`);
  source.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.cleared) counts.clear();
    if (message.cleared) return showSent();
    return noteSent(message);
  };

  /** What the browser refuses to list counts as empty. */
  const tried = (list) => {
    try {
      return list();
    } catch {
      return [];
    }
  };
  const cookies = () => tried(() => document.cookie.split('; ').filter(Boolean).map((cookie) => `cookie ${cookie.split('=')[0]}`));
  const keys = (name) => tried(() => Object.keys(window[name]).map((key) => `${name} ${key}`));
  const databases = async () => ((await indexedDB.databases?.()) ?? []).map(({ name }) => `indexedDB ${name}`);

  async function showKept() {
    const found = await databases().catch(() => []);
    const lines = [...cookies(), ...keys('localStorage'), ...keys('sessionStorage'), ...found];
    show(kept, lines, 'Nothing.');
    summary.textContent = `What happens here (${lines.length} kept)`;
  }

  document.querySelector('main').after(aside);
  showChoices();
  showSent();
  showKept();
  setInterval(showKept, 1000);
  setInterval(() => showChoices(), 1000);
}
