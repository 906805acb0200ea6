import {STONE, ZONE_PATHS} from '../../design/copied/stone-shapes.js';
import {formatDay} from '../../language/later/day.js';
import type {Zone} from '../../subject/zones.js';

/** A picture to keep, made on the device. It has no name and no score in it. */
export interface Picture {
  readonly lang: string;
  /** The title of the activity, at the foot. */
  readonly title: string;
  readonly sentence: string;
  readonly panels: readonly {readonly zone: Zone; readonly label: string; readonly pebbles: number}[];
  /** What the reader takes along. */
  readonly words: string;
  readonly wordsLabel: string;
  /** Without an ending. */
  readonly fileName: string;
}

/** In pixels: the size that sites and messengers show whole. */
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const PANEL = {top: 190, height: 230, gap: 24};

/** Draws a picture in the colors and the type of a card. */
export function drawPicture(picture: Picture, card: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = new Pen(canvas, card, picture.lang);
  pen.fill('--_paper', 0, 0, WIDTH, HEIGHT);
  pen.text(picture.sentence, {y: 84, size: 42, lines: 2, color: '--_heading', isStrong: true});
  const width = (WIDTH - 2 * MARGIN - PANEL.gap * (picture.panels.length - 1)) / picture.panels.length;
  picture.panels.forEach(({zone, label, pebbles}, index) => {
    const x = pen.fromStart(MARGIN + index * (width + PANEL.gap), width);
    pen.fill(`--_${zone}-wash`, x, PANEL.top, width, PANEL.height, 18);
    pen.stones(zone, x + width / 2 - 90, PANEL.top + 18, 180 / 96);
    pen.pebbles(pebbles, x, PANEL.top + 176, width);
    pen.text(label, {x, width, y: PANEL.top + 214, size: 22, lines: 1, color: `--_${zone}`, isStrong: true, isCentered: true});
  });
  pen.text(picture.wordsLabel, {y: 466, size: 22, lines: 1, color: '--_accent', isStrong: true});
  pen.text(picture.words, {y: 506, size: 29, lines: 2, color: '--_ink'});
  pen.text(`${picture.title} · ${formatDay(picture.lang, new Date())}`, {y: 602, size: 19, lines: 1, color: '--_ink-soft'});
  return canvas;
}

interface TextPlace {
  /** The left edge, and how wide the lines are. */
  readonly x?: number;
  readonly width?: number;
  /** The base of the first line. */
  readonly y: number;
  readonly size: number;
  /** The most lines; the last one ends with an ellipsis if there is more. */
  readonly lines: number;
  readonly color: string;
  readonly isStrong?: boolean;
  readonly isCentered?: boolean;
}

/** Draws with the tokens of a card. */
class Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #isRtl: boolean;

  constructor(
    canvas: HTMLCanvasElement,
    private readonly card: HTMLElement,
    private readonly lang: string,
  ) {
    this.#context = canvas.getContext('2d')!;
    this.#isRtl = card.matches(':dir(rtl)');
    this.#context.direction = this.#isRtl ? 'rtl' : 'ltr';
  }

  /** A place counted from the side where lines begin. */
  fromStart(x: number, width: number): number {
    return this.#isRtl ? WIDTH - x - width : x;
  }

  /** The color of a token, as it is computed in the card. */
  #color(token: string, mixed = ''): string {
    const probe = document.createElement('span');
    probe.style.color = mixed ? `color-mix(in oklab, var(${token}), ${mixed})` : `var(${token})`;
    this.card.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  fill(token: string, x: number, y: number, width: number, height: number, radius = 0): void {
    this.#context.fillStyle = this.#color(token);
    this.#context.beginPath();
    this.#context.roundRect(x, y, width, height, radius);
    this.#context.fill();
  }

  /** The stones of a zone, in the light that falls on all of them. */
  stones(zone: Zone, x: number, y: number, scale: number): void {
    const context = this.#context;
    const [practitioner, client] = ZONE_PATHS[zone].map((path) => new Path2D(path)) as [Path2D, Path2D];
    context.save();
    context.translate(this.#isRtl ? x + 96 * scale : x, y);
    context.scale(this.#isRtl ? -scale : scale, scale);
    context.fillStyle = this.#lit('--_client', 96);
    context.fill(client);
    if (zone === 'under-use') {
      context.setLineDash([3.5, 3]);
      context.lineWidth = 2.5;
      context.strokeStyle = this.#color('--_practitioner');
      context.stroke(practitioner);
    } else {
      context.fillStyle = this.#lit('--_practitioner', 96);
      context.fill(practitioner);
    }
    context.fillStyle = this.#color('--_edge');
    context.fillRect(6, 57.5, 84, 1.2);
    context.restore();
  }

  #lit(token: string, size: number): CanvasGradient {
    const light = this.#context.createRadialGradient(0.36 * size, 0.12 * size, 0, 0.36 * size, 0.12 * size, 0.8 * size);
    light.addColorStop(0, this.#color(token, '#fff 25%'));
    light.addColorStop(1, this.#color(token, '#000 25%'));
    return light;
  }

  /** A row of whole stones in the middle of a width. */
  pebbles(count: number, x: number, y: number, width: number): void {
    const context = this.#context;
    const step = Math.min(30, (width - 40) / Math.max(count, 1));
    const scale = (step - 4) / 216;
    const stone = new Path2D(STONE);
    context.fillStyle = this.#color('--_practitioner');
    for (let index = 0; index < count; index++) {
      context.save();
      context.translate(x + width / 2 + (index - count / 2) * step + 2, y - 124 * scale);
      context.scale(scale, scale);
      context.fill(stone);
      context.restore();
    }
  }

  text(
    words: string,
    {x = MARGIN, width = WIDTH - 2 * MARGIN, y, size, lines, color, isStrong = false, isCentered = false}: TextPlace,
  ): void {
    const context = this.#context;
    context.font = `${isStrong ? 600 : 400} ${size}px ${getComputedStyle(this.card).fontFamily}`;
    context.fillStyle = this.#color(color);
    context.textAlign = isCentered ? 'center' : 'start';
    const at = isCentered ? x + width / 2 : this.#isRtl ? x + width : x;
    this.#lines(words, width, lines).forEach((line, index) => context.fillText(line, at, y + index * size * 1.35));
  }

  /** The words in lines no wider than `width`. */
  #lines(words: string, width: number, most: number): string[] {
    const lines = [''];
    for (const {segment} of new Intl.Segmenter(this.lang, {granularity: 'word'}).segment(words)) {
      const longer = lines.at(-1)! + segment;
      if (this.#context.measureText(longer.trim()).width <= width || !lines.at(-1)) lines[lines.length - 1] = longer;
      // A sign that ends a word stays with it.
      else if (/^\p{P}/u.test(segment)) lines[lines.length - 1] = longer;
      else lines.push(segment.trimStart());
    }
    if (lines.length <= most) return lines.map((line) => line.trim());
    let last = lines[most - 1]!.trim();
    while (this.#context.measureText(`${last} …`).width > width) last = last.slice(0, last.lastIndexOf(' '));
    return [...lines.slice(0, most - 1), `${last} …`];
  }
}
