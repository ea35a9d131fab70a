/** Someone with a browser of any engine and nothing stored in it. The few things that all ways to drive a browser can do. */
export interface Visitor {
  /** Opens a page; resolves once it is loaded. */
  open(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  back(): Promise<unknown>;
  /** Another tab of the same browser. It closes with the visitor. */
  newTab(): Promise<Visitor>;
  /** Presses what has a name, within an element: `press('zgoda-banner', 'Accept all')`. Waits until it is there; throws where it does not come. */
  press(within: string, name: string): Promise<unknown>;
  /** Presses a key, as `Tab`, `Shift+Tab`, `Enter`; letters stand for themselves. */
  key(name: string): Promise<unknown>;
  /** Calls a function in the page and waits for what it promises. It sees nothing but its argument; JSON must hold both ways. */
  evaluate<Result, Argument = undefined>(fn: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** Names of the cookies that the page is sent. */
  cookies(): Promise<string[]>;
  close(): Promise<unknown>;
}

/** A way to get visitors, one after the other. */
export interface Engine {
  newVisitor(): Promise<Visitor>;
  end(): Promise<void>;
}
