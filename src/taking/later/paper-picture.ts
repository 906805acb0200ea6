import {GROUND, STONE, ZONE_PATHS} from '../../design/copied/stone-shapes.js';
import type {Zone} from '../../subject/zones.js';

/** What a shape shows. The styles of the paper give each its look. */
type Kind = 'practitioner' | 'client' | 'absent' | 'layer' | 'ring' | 'bond' | 'ground' | 'vessel';

/** A shape of a picture: a path, and where it is moved. */
export interface Shape {
  readonly kind: Kind;
  readonly d: string;
  readonly at?: string;
}

/** A small picture on paper. It says nothing that the words beside it do not say. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A whole stone of this size, that lies at this height and has its middle here. */
export const stone = (kind: 'practitioner' | 'client', middle: number, bottom: number, width: number, height: number): Shape => ({
  kind,
  d: STONE,
  at: `translate(${middle - width / 2} ${bottom - height}) scale(${width / 216} ${height / 124})`,
});

/** The two stones of a zone on their ground, in a field of 96 by 64. `at`: where they are moved in another picture. */
export function zoneShapes(zone: Zone, at?: string): Shape[] {
  const [practitioner, client] = ZONE_PATHS[zone];
  return [
    {kind: 'ground', d: GROUND, at},
    {kind: 'client', d: client, at},
    {kind: zone === 'under-use' ? 'absent' : 'practitioner', d: practitioner, at},
  ];
}

export const zonePicture = (zone: Zone): Picture => ({width: 96, height: 64, shapes: zoneShapes(zone)});

const SVG = 'http://www.w3.org/2000/svg';

function svgElement(target: Document, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = target.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}

/** Draws a picture node by node. */
export function draw(target: Document, {width, height, shapes}: Picture): SVGElement {
  const picture = svgElement(target, 'svg', {viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true'});
  for (const {kind, d, at} of shapes) picture.append(svgElement(target, 'path', {class: kind, d, ...(at && {transform: at})}));
  return picture;
}

/** The sign at the top of every document: one stone shelters the other. It brings the light on all stones below it. */
export function drawSign(target: Document): SVGElement {
  const sign = draw(target, {width: 84, height: 52, shapes: zoneShapes('skillful-use', 'translate(-6 -7)')});
  for (const name of ['practitioner', 'client']) {
    const light = svgElement(target, 'radialGradient', {id: `${name}-light`, cx: 0.36, cy: 0.24, r: 0.9});
    light.append(svgElement(target, 'stop', {class: 'high'}), svgElement(target, 'stop', {class: 'low', offset: 1}));
    sign.prepend(light);
  }
  return sign;
}
