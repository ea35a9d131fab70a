import { createServer } from 'node:http';

/**
 * Starts a server that only this machine can reach.
 * @param {number} port 0 takes a free one.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} answer
 * @param {(request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex) => void} [upgrade] Takes what wants to become a socket.
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function listen(port, answer, upgrade) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error?.message ?? error));
    });
  });
  if (upgrade) server.on('upgrade', upgrade);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
