/** Loads each variant several times in a frame of the same origin and compares the medians. */
{
  const variants = [
    ['plain', 'Plain async tags'],
    ['mirror', 'Held, with the mirror'],
    ['record', 'Held, without the mirror'],
  ];
  const find = (id) => document.querySelector(`#${id}`);
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  function median(values) {
    const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
    return sorted.length ? sorted[sorted.length >> 1] : undefined;
  }

  async function until(question, limit = 5000) {
    const end = performance.now() + limit;
    while (!question() && performance.now() < end) await wait(5);
    return question();
  }

  /** One load in a fresh frame; hands over its window. */
  async function load(name, number) {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '400';
    frame.title = name;
    frame.src = `/bench/${name}?panel=0&load=${number}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    find('stage').replaceChildren(frame);
    await loaded;
    return frame.contentWindow;
  }

  /** A visit that says yes, so that all later ones are of a returning visitor. */
  async function sayYes(name) {
    const page = await load(name, 'yes');
    await until(() => page.zgoda?.isReady);
    page.zgoda.acceptAll();
    await until(() => page.ranAt);
    await wait(300);
  }

  async function measure(name, loads) {
    if (name !== 'plain') await sayYes(name);
    await load(name, 'warm');
    const times = [];
    for (let number = 0; number < loads; number += 1) {
      const page = await load(name, number);
      await until(() => page.ranAt && (name === 'plain' || page.readAt));
      const { parsedAt, inlineRanAt, ranAt, readAt } = page;
      times.push({ parsedAt, inlineRanAt, ranAt, readAt });
    }
    const of = (key) => median(times.map((time) => time[key]));
    return { parsedAt: of('parsedAt'), inlineRanAt: of('inlineRanAt'), ranAt: of('ranAt'), readAt: of('readAt') };
  }

  const figure = (value) => (value === undefined ? '–' : value.toFixed(1));

  function rowOf(label, result, base) {
    const row = document.createElement('tr');
    const cells = [label, figure(result.parsedAt), figure(result.inlineRanAt), figure(result.ranAt), `${(result.ranAt / base.ranAt).toFixed(2)} ×`, figure(result.readAt)];
    row.append(...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
    return row;
  }

  /** Runs all variants. Resolves with the medians by variant, also found in `window.benchResult`. */
  async function run(loads) {
    const results = {};
    for (const [name, label] of variants) {
      find('progress').textContent = `${label} …`;
      results[name] = await measure(name, loads);
    }
    find('stage').replaceChildren();
    find('figures').tBodies[0].replaceChildren(...variants.map(([name, label]) => rowOf(label, results[name], results.plain)));
    find('figures').hidden = false;
    find('progress').textContent = 'Done.';
    window.benchResult = results;
    return results;
  }

  find('start').addEventListener('click', () => run(Number(find('loads').value)));
  const wanted = Number(new URLSearchParams(location.search).get('run'));
  if (wanted) run(wanted);
}
