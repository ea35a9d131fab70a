/** The keys that are no letters, as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = { Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };

const codeOf = (key) => CODES[key] ?? key;

const source = (actions) => ({ type: 'key', id: 'keyboard', actions });

/** A key with those held beside it, such as `Shift+Tab`, pressed and let go. */
export function press(combination) {
  const keys = combination.split('+').map(codeOf);
  return source([...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))]);
}

/** One key after the other. */
export const type = (text) => source([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));

export const down = (key) => source([{ type: 'keyDown', value: codeOf(key) }]);
export const up = (key) => source([{ type: 'keyUp', value: codeOf(key) }]);
