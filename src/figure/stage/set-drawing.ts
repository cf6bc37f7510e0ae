import { TRUSTED_POLICIES, trustMarkup } from '../../platform/trusted.ts';

/** Pictures of shapes: nothing that could run or fetch. */
const OTHER_THAN_SHAPES =
  /<(?!\/?(?:svg|g|path|circle|ellipse|rect|clipPath|radialGradient|stop)[\s/>])|[\s/"']on\w+\s*=|href|url\((?!#)/i;

const trusted = trustMarkup(TRUSTED_POLICIES.figure, (svg) => !OTHER_THAN_SHAPES.test(svg));

/** Puts drawings of the figure worker into an element, in place of what it holds. The only place where markup is parsed. */
export function setDrawing(element: Element, svg: string): void {
  element.innerHTML = trusted(svg);
}
