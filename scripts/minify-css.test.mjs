import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, shortCss } from './minify-css.mjs';

test('drops comments and space that means nothing', () => {
  assert.equal(shortCss('\n  :host {\n    color: red; /* warm */\n    margin: 0 1px;\n  }\n'), ':host{color:red;margin:0 1px;}');
});

test('keeps the space that is part of a selector, a calculation or a text', () => {
  assert.equal(shortCss('a  :hover { width: calc(1px +  2px) }'), 'a :hover{width:calc(1px + 2px)}');
  assert.equal(shortCss('p::after { content: " ,  ; " }'), 'p::after{content:" ,  ; "}');
  assert.equal(shortCss('p { margin: ${small} ${large}; }'), 'p{margin:${small} ${large};}');
});

const shorten = (code, file = 'x.styles.ts') => minifyCss().transform(code, file)?.code;

test('keeps the number of lines, so that source maps name the right one', () => {
  const code = 'const a = css`\n  p {\n    top: 0;\n  }\n`;\nlast();';
  assert.equal(shorten(code), 'const a = css`p{top:0;}`\n\n\n\n;\nlast();');
  assert.equal(shorten(code).split('\n').indexOf('last();'), code.split('\n').indexOf('last();'));
});

test('leaves comments and other templates alone', () => {
  const code = '/** css`a  {}` */\n// css`c  {}\nconst d = `e  {}`;';
  assert.equal(shorten(`${code}css\`f  {}\``), `${code}css\`f{}\``);
  assert.equal(shorten('const a = `b  {}`;'), undefined);
});
