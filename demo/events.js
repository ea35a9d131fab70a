/** Everything on the page follows from the choices: first what they are now, then each change. */
{
  const find = (id) => document.querySelector(`#${id}`);

  function element(tag, text = '', attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  function rowOf([purpose, choice]) {
    const row = element('tr');
    const isGranted = choice === 'granted';
    const button = element('button', isGranted ? 'Say no' : 'Say yes', { type: 'button', 'aria-label': `${isGranted ? 'Say no' : 'Say yes'} to ${purpose}` });
    button.addEventListener('click', () => window.zgoda?.choose({ [purpose]: isGranted ? 'denied' : 'granted' }));
    const cell = element('td');
    cell.append(button);
    row.append(element('th', purpose, { scope: 'row' }), element('td', choice, { 'data-choice': choice }), cell);
    return row;
  }

  function show(state) {
    find('state-table').replaceChildren(...Object.entries(state).map(rowOf));
    find('ad').hidden = state.marketing !== 'granted';
    find('recommended').hidden = state.personal !== 'granted';
    find('visits').textContent = state.analytics === 'granted' ? 'Visits are counted.' : 'Visits are not counted.';
  }

  const sentences = {
    'consent-ready': () => 'The choices are known.',
    'consent-ask': ({ purposes }) => `You are asked about ${purposes.join(', ')}.`,
    'consent-change': ({ reason, changed, previous, state, needsReload }) =>
      `${changed.map((purpose) => `${purpose}: ${previous[purpose]} → ${state[purpose]}`).join(', ')} (${reason})${needsReload.size ? `. Runs on until a reload: ${[...needsReload].join(', ')}` : ''}`,
    'consent-error': ({ code, message }) => `${code}: ${message}`,
  };

  for (const [type, sentence] of Object.entries(sentences)) {
    document.addEventListener(type, (event) => {
      const item = element('li', '', { 'data-type': type });
      item.append(element('code', type), ` ${sentence(event)}`);
      find('heard-list').prepend(item);
      if (event.state) show(event.state);
    });
  }
  if (window.zgoda?.state) show(window.zgoda.state);
}
