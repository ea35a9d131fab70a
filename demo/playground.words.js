/** The words of each purpose as a form: what visitors read, in step with the JSON that says it. */

const FIELDS = [
  ['title', 'Title'],
  ['why', 'Why'],
  ['youGet', 'You get'],
  ['ifNot', 'If not'],
];

const element = (tag, fields, ...children) => {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
};
const purposesIn = (config) => Object.entries(Object(Object(config).purposes));
const isByLanguage = (text) => typeof text === 'object' && text !== null && !Array.isArray(text);

/** Where a text stands in the config: by language it stands one step deeper. */
function pathOf(name, key, text, language) {
  const path = ['purposes', name, key];
  return isByLanguage(text) ? [...path, language in text ? language : (Object.keys(text)[0] ?? language)] : path;
}

/** What a path leads to, as far as it is a text. */
function textAt(config, path) {
  const found = path.reduce((at, key) => Object(at)[key], config);
  return typeof found === 'string' ? found : '';
}

function fieldOf(key, label, name) {
  const input = key === 'title' ? element('input', { type: 'text' }) : element('textarea', { rows: 2 });
  Object.assign(input, { name: key, autocomplete: 'off' });
  input.dataset.purpose = name;
  return element('label', { className: 'field' }, label, input);
}

function groupOf(name, isOpen) {
  const summary = element('summary', {}, element('span', { className: 'said' }), ' ', element('code', { textContent: name }));
  return element('details', { open: isOpen, ariaLabel: name }, summary, ...FIELDS.map(([key, label]) => fieldOf(key, label, name)));
}

/** A form in a fieldset. What is written in it goes to `write`, with its path; `show` shows a config in a language, or that there is none to show. */
export function wordsForm(fieldset, write) {
  const [hint, list] = [fieldset.querySelector('.hint'), fieldset.querySelector('.groups')];
  const advice = hint.textContent;
  let config;
  let language;
  const pathIn = ({ name, dataset: { purpose } }) => pathOf(purpose, name, Object(Object(config.purposes)[purpose])[name], language);

  function rebuild(names) {
    const groups = [...list.children];
    if (String(names) === String(groups.map(({ ariaLabel }) => ariaLabel))) return;
    const open = groups.filter((group) => group.open).map(({ ariaLabel }) => ariaLabel);
    list.replaceChildren(...names.map((name, index) => groupOf(name, groups.length ? open.includes(name) : index === 0)));
  }

  function fill() {
    for (const input of list.querySelectorAll('input, textarea')) {
      const text = textAt(config, pathIn(input));
      if (input.value !== text) input.value = text;
    }
    for (const group of list.children) group.querySelector('.said').textContent = group.querySelector('input').value;
  }

  list.addEventListener('input', ({ target }) => write(pathIn(target), target.value));

  return {
    show(found, spoken) {
      fieldset.disabled = found === undefined;
      hint.textContent = fieldset.disabled ? 'Mend the JSON first.' : advice;
      if (fieldset.disabled) return;
      [config, language] = [Object(found), spoken];
      rebuild(purposesIn(config).map(([name]) => name));
      fill();
    },
  };
}
