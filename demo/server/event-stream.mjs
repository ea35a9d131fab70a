/** Sends the same messages to every page that listens with `EventSource`. */
export class EventStream {
  #listeners = new Set();

  /** Keeps an answer open for one listening page. */
  connect(request, response, headers = {}) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', ...headers });
    response.write('retry: 500\n\n');
    this.#listeners.add(response);
    request.on('close', () => this.#listeners.delete(response));
  }

  /** Sends a message to every page that listens now. */
  send(message) {
    for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify(message)}\n\n`);
  }
}
