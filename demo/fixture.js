/** Adds held nodes long after the page was read, the way scripts of a page do it. */
{
  const { collector, player } = document.currentScript.dataset;
  const place = () => document.querySelector('#late');
  const ran = (name) => `(window.ran ||= []).push('${name}');`;

  function script(name, attributes = {}) {
    const element = document.createElement('script');
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (name) element.textContent = ran(name);
    return element;
  }

  function template(name) {
    const element = document.createElement('template');
    element.setAttribute('data-consent', 'analytics');
    element.content.append(script(name));
    return element;
  }

  function iframe() {
    const element = document.createElement('iframe');
    for (const [key, value] of Object.entries({ 'data-consent': 'media', 'data-src': `${player}/watch?video=late`, title: 'A late video', width: '320', height: '180' })) element.setAttribute(key, value);
    return element;
  }

  const held = { type: 'text/plain', 'data-consent': 'analytics' };

  const add = {
    template: () => place().append(template('template')),
    inline: () => place().append(script('inline', held)),
    external: () => place().append(script('', { ...held, 'data-src': `${collector}/ok.js?name=external` })),
    html: () => place().insertAdjacentHTML('beforeend', `<div><script type="text/plain" data-consent="analytics">${ran('html-inline')}<\/script><template data-consent="analytics"><script>${ran('html-template')}<\/script></template></div>`),
    iframe: () => place().append(iframe()),
    shadow() {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.append(template('shadow'));
      place().append(host);
      window.zgoda?.watch(root);
    },
  };

  document.addEventListener('click', ({ target }) => {
    const kind = target.dataset?.late;
    if (kind) add[kind]();
  });
}
