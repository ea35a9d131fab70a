import { eventOf } from './event-of.js';

/** What code sends by `tell` from a page in a frame that takes trusted types only. */
export async function inStrictFrame(code: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`;
  const script = `<script type="module">const tell = (it) => parent.postMessage(it, '*'); ${code.replaceAll("'/src", `'${location.origin}/src`)}</script>`;
  frame.src = URL.createObjectURL(new Blob([`<!doctype html><head>${policy}</head><body>${script}</body>`], { type: 'text/html' }));
  const told = eventOf<MessageEvent>(window, 'message');
  document.body.append(frame);
  const { data } = (await told) as { data: unknown };
  frame.remove();
  URL.revokeObjectURL(frame.src);
  return data;
}
