import Color from 'colorjs.io';
import {describePart, drawnParts, parentOf} from './drawn.js';

/** One color on top of another. */
function over(top: Color, below: Color): Color {
  const alpha = top.alpha;
  const mixed = top.coords.map((value, index) => value! * alpha + below.coords[index]! * (1 - alpha)) as [number, number, number];
  return new Color('srgb', mixed);
}

const known = new Map<string, Color>();

function read(value: string): Color {
  const color = known.get(value) ?? new Color(value).to('srgb');
  known.set(value, color);
  return color;
}

/** An element in the color of an empty page. */
const canvas = document.createElement('div');
canvas.style.background = 'Canvas';

function canvasColor(): Color {
  if (!canvas.isConnected) document.body.append(canvas);
  return read(getComputedStyle(canvas).backgroundColor);
}

/** The color behind an element's content: its background on top of all backgrounds below it. */
function groundOf(element: Element): Color {
  const layers: Color[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = read(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer.alpha === 1 || at.matches('dialog')) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvasColor());
}

/** The contrast of a computed color with the background around the element. */
export function contrastAround(element: Element, color: string): number {
  const around = groundOf(parentOf(element)!);
  return over(read(color), around).contrastWCAG21(around);
}

/** The contrast of two colors on the background of an element. */
export function contrastOn(element: Element, first: string, second: string): number {
  const ground = groundOf(element);
  return over(read(first), ground).contrastWCAG21(over(read(second), ground));
}

/** The shapes of pictures whose fill and line both have too little contrast with the background. */
export function pictureFaults(element: Element): string[] {
  return drawnParts(element, 'ellipse, rect:not(.off), path').flatMap((shape) => {
    const {fill, stroke} = getComputedStyle(shape);
    const contrasts = [fill, stroke].filter((color) => color !== 'none').map((color) => contrastOn(shape, color, 'transparent'));
    const most = Math.max(...contrasts);
    return most >= 3 ? [] : [`${shape.getAttribute('class')} in ${describePart(parentOf(shape)!)}: ${most.toFixed(2)} : 1`];
  });
}
