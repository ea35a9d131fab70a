const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // the key of an element in an answer, https://www.w3.org/TR/webdriver2/#elements

/** Sends one command of WebDriver. Resolves with its answer; throws with the driver's reason. */
async function send(url, method, body, signal) {
  const response = await fetch(url, { method, signal, ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

const capabilities = (binary) => ({ capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } });

/** What runs in the page: the function of a test, its value or its failure handed over as the last argument wants it. */
const wrapped = (fn) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${fn})(...Array.from(arguments).slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));
`;

/** A WebKit of its own behind a driver, with nothing stored in it; throws where it does not come before the signal aborts. The commands are those of WebDriver, https://www.w3.org/TR/webdriver2/ */
export async function openSession(driver, binary, signal) {
  const { sessionId } = await send(`${driver}/session`, 'POST', capabilities(binary), signal);
  const base = `${driver}/session/${sessionId}`;
  const post = (path, body = {}) => send(`${base}/${path}`, 'POST', body);
  const get = (path) => send(`${base}/${path}`, 'GET');
  await post('timeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });

  /** Calls a function in the page, and waits for what it promises. It sees nothing but its arguments, which JSON must hold, or elements. */
  const evaluate = async (fn, ...words) => {
    const { value, error } = await post('execute/async', { script: wrapped(fn), args: words });
    if (error) throw new Error(error);
    return value;
  };

  return {
    evaluate,
    goto: (url) => post('url', { url }),
    reload: () => post('refresh'),
    back: () => post('back'),
    /** The name of the window that commands go to. */
    window: () => get('window'),
    /** Opens another window of the same browser, and leaves commands where they go. Resolves with its name. */
    openWindow: async () => (await post('window/new', { type: 'window' })).handle,
    /** Has commands go to a window from now on. */
    turnTo: (handle) => post('window', { handle }),
    url: () => get('url'),
    cookies: () => get('cookie'),
    clickOn: (element) => post(`element/${element[ELEMENT]}/click`),
    act: (...sources) => post('actions', { actions: sources }),
    resize: (rect) => post('window/rect', rect),
    close: () => send(base, 'DELETE'),
  };
}
