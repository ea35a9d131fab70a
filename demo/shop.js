/**
 * The shop itself. It knows no tracker and no SDK: it tells the page what happened, and asks `window.zgoda` where a
 * visitor presses "Show videos". The basket lives in memory: nothing is stored without a yes.
 */
{
  const basket = [];
  const output = document.querySelector('#basket');

  function add({ add: id, price }) {
    basket.push(id);
    output.textContent = String(basket.length);
    document.dispatchEvent(new CustomEvent('basket-add', { detail: { product: id, price: Number(price) } }));
  }

  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('button');
    if (button?.dataset.add) add(button.dataset);
    if (button?.dataset.allow) (window.zgoda ?? window.consent)?.choose({ [button.dataset.allow]: 'granted' });
  });
}
