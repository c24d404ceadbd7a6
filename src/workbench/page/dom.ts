/** Elements are made here and nowhere from text: what a workbook holds is never read as HTML. */

type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: never) => void)>>;
export type Child = Node | string | null;

/** An element with attributes, listeners ("onclick") and children; `false` and `null` leave an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function fillWith(element: Element, ...children: readonly Child[]): void { element.replaceChildren(...children.filter((child) => child !== null)); }

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of 20 x 20, in the colour of the text; strokes are given as SVG paths, those that begin with "!" are filled. */
export function drawing(paths: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [['viewBox', '0 0 20 20'], ['width', '20'], ['height', '20'], ['aria-hidden', 'true'], ['class', 'icon']] as const) svg.setAttribute(name, value);
  for (const path of paths) {
    const line = document.createElementNS(SVG, 'path');
    const isFilled = path.startsWith('!');
    line.setAttribute('d', isFilled ? path.slice(1) : path);
    line.setAttribute('class', isFilled ? 'filled' : 'line');
    svg.append(line);
  }
  return svg;
}
