import type {View} from '../../../activity/view.js';
import {stone, zoneShapes, type Picture, type Shape} from '../../../taking/later/paper-picture.js';
import {ZONES} from '../../../subject/zones.js';
import type {ExplainerContent, StepName} from '../content.js';
import {SCALE_END, type ExplainerState} from '../model.js';
import {vessels} from './duties.js';

const WIDTH = 160;
const FLOOR = 62;
const LAYERS = [0, 1, 2, 3, 4, 5];

/** The small picture of a step, as the learner left it. */
export const pictureOf = (view: View<ExplainerContent, ExplainerState>, name: StepName): Picture => ({
  width: WIDTH,
  height: 64,
  shapes: [{kind: 'ground', d: `M4 ${FLOOR}h${WIDTH - 8}`}, ...shapesOf(view, name)],
});

function shapesOf({content, state}: View<ExplainerContent, ExplainerState>, name: StepName): Shape[] {
  switch (name) {
    case 'power':
      return pair({rise: state.before === null ? 0 : (1 - state.before / SCALE_END) * 16});
    case 'roles':
      return pair({rise: 8, isSwapped: state.swapped});
    case 'amplifiers':
      return pair({layers: Math.min(state.amplifiers.length, LAYERS.length)});
    case 'zones':
      return ZONES.flatMap((zone, index) => zoneShapes(zone, `translate(${3 + index * 53} 30) scale(.5)`));
    case 'responsibility':
      return jars(vessels(content, state));
    case 'habits':
      return zoneShapes('skillful-use', 'translate(32 5)');
    default:
      return pair({rise: 8});
  }
}

/** The two stones with the line between them. The dotted ring of the role is always around the practitioner’s. */
function pair({layers = 0, rise = layers * 4, isSwapped = false}: {rise?: number; layers?: number; isSwapped?: boolean}): Shape[] {
  const place = (x: number) => (isSwapped ? WIDTH - x : x);
  const bottom = FLOOR - rise;
  const middle = bottom - 12;
  return [
    ...LAYERS.slice(0, layers).map((layer): Shape => ({kind: 'layer', d: `M${22 + layer} ${FLOOR - 2 - layer * 4}h${52 - 2 * layer}`})),
    {kind: 'bond', d: `M${place(66)} ${middle}Q${place(96)} ${middle - 4} ${place(110)} ${FLOOR - 20}`},
    stone('client', place(112), FLOOR, 42, 20),
    stone('practitioner', place(48), bottom, 40, 24),
    {kind: 'ring', d: ellipse(place(48), middle - 3, 26, 15)},
  ];
}

/** Two vessels, each with its own fill: of 150 and of 100. */
function jars({practitioner, client}: {readonly practitioner: number; readonly client: number}): Shape[] {
  const jar = (kind: 'practitioner' | 'client', x: number, size: number, filled: number): Shape[] => [
    {kind, d: box(x, filled * 0.38)},
    {kind: 'vessel', d: box(x, size * 0.38)},
  ];
  return [...jar('practitioner', 34, 150, practitioner), ...jar('client', 96, 100, client), {kind: 'bond', d: `M28 ${FLOOR - 38}h42`}];
}

const box = (x: number, height: number): string => `M${x} ${FLOOR}v${-height}h30v${height}z`;

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
