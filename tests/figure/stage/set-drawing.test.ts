import { expect, it } from 'vitest';
import { drawStill } from '../../../src/figure/draw/draw-still.ts';
import { reelOf } from '../../../src/figure/draw/reel.ts';
import { setDrawing } from '../../../src/figure/stage/set-drawing.ts';
import { figures } from '../draw/every-figure.ts';

const box = () => ({ innerHTML: '' }) as Element;

it('lets the drawings of the app through', () => {
  // Drawing all of them takes seconds, and they are made of the same shapes.
  for (const [n, { figure }] of figures.filter((_, index) => index % 3 === 0).entries()) {
    const reel = n % 5 === 0 ? reelOf(figure, { kind: 'shown' }, 320, 240).layers : [];
    for (const svg of [...reel.map((layer) => layer.svg), drawStill(figure, true)]) {
      const element = box();
      setDrawing(element, svg);
      expect(element.innerHTML).toBe(svg);
    }
  }
});

it('refuses what could run or fetch something', () => {
  const bad = [
    '<script>alert(1)</script>',
    '<svg onload="alert(1)"></svg>',
    '<svg\nonload = "alert(1)"></svg>',
    '<svg/onload="alert(1)"></svg>',
    '<svg><a href="javascript:alert(1)"><path/></a></svg>',
    '<svg><foreignObject><p>Text</p></foreignObject></svg>',
    '<svg><use xlink:href="other.svg#x"/></svg>',
    '<svg><g style="fill:url(https://example.com/x)"/></svg>',
    '<svg><style>*{}</style></svg>',
    '<!-- --><svg></svg>',
    '<img src=x>',
  ];
  const drawn = bad.map(() => box());
  for (const [n, svg] of bad.entries()) expect(() => setDrawing(drawn[n] ?? box(), svg)).toThrow(svg);
  expect(drawn.map(({ innerHTML }) => innerHTML).join('')).toBe('');
});
