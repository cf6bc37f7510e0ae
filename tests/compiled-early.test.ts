import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { compiledEarly } from '../tools/build/compiled-early.ts';

const early = (code: string) => compiledEarly(code, parseAst(code));

test('a CommonJS module is put in brackets, so that it is compiled while the script is fetched', () => {
  expect(early('var a=t((e,t)=>{t.exports=1}),b=t(e=>{e.x=2});')).toBe(
    'var a=t((function(e,t){t.exports=1})),b=t((function(e){e.x=2}));',
  );
});

test('functions that are called later, or not as they stand, are left alone', () => {
  const code = 'on("click",()=>{f()});late(async()=>{await g()});function f(){t(e=>{e.x=1})}x.each(e=>e+1)';
  expect(early(code)).toBe(code);
});
