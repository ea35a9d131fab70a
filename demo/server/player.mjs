import { listen } from './listen.mjs';

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Corner Player</title>
<style>
  html, body { margin: 0; height: 100%; background: #14202b; color: #f4efe6; font: 16px/1.4 system-ui, sans-serif; }
  body { display: grid; place-items: center; gap: 0; align-content: center; text-align: center; }
  button { font: inherit; padding: .6em 1.2em; border: 0; border-radius: 2em; background: #f4efe6; color: #14202b; cursor: pointer; }
  svg { width: 40%; max-width: 14rem; }
  .steam { animation: rise 2s infinite ease-in-out; animation-play-state: paused; }
  .playing .steam { animation-play-state: running; }
  @keyframes rise { from { transform: translateY(4px); opacity: .2 } to { transform: translateY(-8px); opacity: 1 } }
</style>
<body>
<svg viewBox="0 0 100 80" role="img" aria-label="A kettle on the boil" fill="none" stroke="currentColor" stroke-width="3">
  <path class="steam" d="M46 18q4-5 0-10M56 18q4-5 0-10"/>
  <path d="M30 70h42l-5-38H35zM38 32q13-14 26 0M72 46q12-2 16-14"/>
</svg>
<button type="button">Play</button>
<script>
  const button = document.querySelector('button');
  button.onclick = () => { button.textContent = document.body.classList.toggle('playing') ? 'Pause' : 'Play'; };
</script>
`;

/** The host of the product videos: a party of its own, on its own address. Stores nothing. */
export async function servePlayer(port, note) {
  const server = await listen(port, (request, response) => {
    const url = new URL(request.url, 'http://player');
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    note({ method: request.method, path: url.pathname, query: url.search.slice(1), tracker: 'player', events: ['video shown'], bytes: 0 });
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
  });
  return { url: `http://127.0.0.1:${server.port}`, close: server.close };
}
