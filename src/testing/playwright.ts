/**
 * The little of Playwright that is used here. Its `Page` fits from 1.40 on, of `@playwright/test` as of `playwright`; so nothing
 * of Playwright is imported.
 */

/** A request, as Playwright shows it. */
export interface TestRequest {
  url(): string;
  method(): string;
  resourceType(): string;
  isNavigationRequest(): boolean;
  /** Throws where there is no frame (yet). */
  frame(): object;
  serviceWorker?(): object | null;
}

/** A web socket, as Playwright shows it. */
export interface TestSocket {
  url(): string;
}

/** A request that is answered by the test. */
export interface TestRoute {
  fulfill(answer: { status: number; contentType: string; body: string }): Promise<void>;
}

/** A document that functions can be run in. */
export interface TestFrame {
  evaluate<Result>(action: () => Result | Promise<Result>): Promise<Result>;
}

/** A value in the page that functions can be run on. */
export interface TestHandle {
  evaluate<Result>(action: (value: unknown) => Result | Promise<Result>): Promise<Result>;
}

/** What belongs to the visitor: cookies, and what service workers ask for. */
export interface TestContext {
  on(event: 'request', listener: (request: TestRequest) => unknown): unknown;
  off(event: 'request', listener: (request: TestRequest) => unknown): unknown;
  cookies(): Promise<readonly { name: string; domain: string }[]>;
  clearCookies(): Promise<void>;
}

/** A tab. */
export interface TestPage extends TestFrame {
  on(event: 'request', listener: (request: TestRequest) => unknown): unknown;
  on(event: 'websocket', listener: (socket: TestSocket) => unknown): unknown;
  off(event: 'request', listener: (request: TestRequest) => unknown): unknown;
  off(event: 'websocket', listener: (socket: TestSocket) => unknown): unknown;
  url(): string;
  context(): TestContext;
  mainFrame(): object;
  frames(): readonly TestFrame[];
  goto(address: string, options: { waitUntil: 'domcontentloaded' }): Promise<unknown>;
  waitForLoadState(state: 'load', options: { timeout: number }): Promise<void>;
  waitForFunction(action: () => unknown, argument: undefined, options: { timeout: number }): Promise<unknown>;
  addInitScript(action: () => void): Promise<unknown>;
  evaluateHandle(action: () => unknown): Promise<TestHandle>;
  route(pattern: string, answer: (route: TestRoute) => unknown): Promise<unknown>;
  unroute(pattern: string): Promise<void>;
  locator(selector: string): { click(options: { timeout: number }): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void>; wheel(x: number, y: number): Promise<void> };
  readonly keyboard: { press(key: string): Promise<void> };
}
