/** Held by the compiler: Playwright's own objects fit what `zgoda/testing` asks for. */
import type { BrowserContext, Page, Request, WebSocket } from '@playwright/test';
import type { Page as LibraryPage } from 'playwright';
import type { TestContext, TestPage, TestRequest, TestSocket } from '../../src/testing/playwright.js';

type Fits<Given extends Wanted, Wanted> = Given;

export type Held = [Fits<Page, TestPage>, Fits<LibraryPage, TestPage>, Fits<BrowserContext, TestContext>, Fits<Request, TestRequest>, Fits<WebSocket, TestSocket>];

// @ts-expect-error A page is more than an address.
export type NotHeld = Fits<{ url(): string }, TestPage>;
