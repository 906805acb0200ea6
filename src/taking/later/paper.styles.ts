import {css} from 'lit';

/** The styles of a printed document and of an HTML download: dark on white, with room for pins and hands around it. */
export const paperStyles = css`
  @page {
    margin: 18mm 20mm;
  }
  html {
    color: #1a2726;
    background: #fff;
  }
  body {
    max-width: 170mm;
    margin: 12mm auto;
    padding: 0 5mm;
    font: 11pt/1.5 Georgia, 'Noto Naskh Arabic', serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    break-after: avoid;
  }
  h1 {
    font-size: 20pt;
  }
  h2 {
    margin-top: 6mm;
    font-size: 13pt;
  }
  h3 {
    margin-top: 4mm;
    font-size: 10.5pt;
  }
  p,
  li {
    margin-top: 1.5mm;
    white-space: pre-line;
    orphans: 3;
    widows: 3;
  }
  ul {
    padding-inline-start: 5mm;
  }
  strong,
  .small,
  .names,
  footer {
    font-family: system-ui, sans-serif;
  }
  strong {
    font-size: 0.88em;
  }
  .small {
    margin-top: 1mm;
    font-size: 9pt;
    line-height: 1.4;
  }
  h2.small {
    margin-top: 5mm;
  }
  .written {
    padding-inline-start: 3mm;
    border-inline-start: 1mm solid #b98a5a;
  }
  .large {
    margin-top: 7mm;
    font-size: 24pt;
    line-height: 1.35;
    text-align: start;
  }
  /* A line to write on. */
  .blank {
    display: flex;
    gap: 2mm;
    margin-top: 7mm;
    white-space: nowrap;
  }
  .line {
    flex: 1;
    min-width: 24mm;
    border-bottom: 0.75pt solid #5d6b69;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 3mm 8mm;
    align-items: flex-end;
    margin-bottom: 5mm;
    padding-bottom: 3mm;
    border-bottom: 1pt solid #2f6f6c;
  }
  header > :first-child {
    flex: 1;
    min-width: 60mm;
  }
  /* Short texts stay on the side of the document, whatever their own direction. */
  [dir='ltr'] :is(h1, .by) {
    text-align: left;
  }
  [dir='rtl'] :is(h1, .by) {
    text-align: right;
  }
  header svg {
    width: 16mm;
  }
  .names {
    display: flex;
    gap: 6mm;
    justify-content: flex-end;
    font-size: 9pt;
  }
  .names > * {
    flex: 0 1 45mm;
    margin: 0;
  }
  .names > :first-child {
    flex-basis: 85mm;
  }
  svg {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .part {
    break-inside: avoid;
  }
  .columns,
  .pairs {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0 6mm;
    margin-top: 4mm;
    break-inside: avoid;
  }
  .pairs {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-flow: row;
    gap: 5mm 8mm;
    break-inside: auto;
  }
  .columns > .part,
  .pairs > .part {
    padding-top: 3mm;
    border-top: 0.75pt solid #cfc6b6;
  }
  .columns {
    font-size: 9.5pt;
    line-height: 1.45;
  }
  .columns strong {
    display: block;
  }
  .columns + :not(h2, .part) {
    margin-top: 4mm;
  }
  .part > svg {
    height: 14mm;
    margin-bottom: 2mm;
  }
  .pairs {
    font-size: 9pt;
    line-height: 1.4;
  }
  .pairs > .part > svg {
    height: 15mm;
  }
  .pairs h2 {
    margin-top: 0;
    font-size: 11pt;
  }
  .pairs :is(p, li) {
    margin-top: 1mm;
  }
  /* What the learner chose stands out from what was asked. */
  .pairs :is(h3, strong) {
    font: 8pt/1.4 system-ui, sans-serif;
    color: #46524f;
  }
  .pairs h3 {
    margin-top: 2mm;
  }
  .pairs ul,
  .leaf ul {
    padding: 0;
    list-style: none;
  }
  .practitioner,
  #practitioner-light {
    --stone: #2f6f6c;
  }
  .client,
  #client-light {
    --stone: #b98a5a;
  }
  .high {
    stop-color: color-mix(in oklab, var(--stone), #fff 25%);
  }
  .low {
    stop-color: color-mix(in oklab, var(--stone), #000 25%);
  }
  .practitioner {
    fill: url('#practitioner-light') #2f6f6c;
  }
  .client {
    fill: url('#client-light') #b98a5a;
  }
  .layer {
    stroke: #d3bf98;
    stroke-width: 3.2;
    stroke-linecap: round;
  }
  .absent,
  .ring,
  .bond,
  .ground,
  .vessel {
    fill: none;
    stroke: #5d6b69;
    stroke-width: 1.2;
  }
  .absent {
    stroke: #2f6f6c;
    stroke-width: 2.5;
    stroke-dasharray: 3.5 3;
  }
  .ring {
    stroke: #0b4f4c;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-dasharray: 0.1 3.4;
  }
  footer {
    margin-top: 7mm;
    padding-top: 5mm;
    font-size: 9pt;
    border-top: 0.5pt solid #5d6b69;
    break-inside: avoid;
  }
  footer > :last-child {
    margin-top: 4mm;
    text-align: center;
  }
  .leaf h1 {
    font-size: 20pt;
  }
  .leaf .by {
    margin: 0;
    font-size: 20pt;
    font-weight: bold;
    line-height: 1.25;
  }
  .leaf .by + h1 {
    margin-top: 2mm;
    font-size: 14pt;
    font-weight: normal;
    color: #0b4f4c;
  }
  .leaf header {
    align-items: flex-start;
  }
  .leaf header svg {
    width: 28mm;
  }
  .leaf h2 {
    margin-top: 6.5mm;
    font: bold 9pt/1.3 system-ui, sans-serif;
    color: #0b4f4c;
  }
  .leaf li {
    margin: 6mm 0 0;
    font-size: 12pt;
    line-height: 17pt;
    break-inside: avoid;
  }
  .leaf h2 + ul > :first-child {
    margin-top: 2mm;
  }
  .leaf main.two {
    columns: 2;
    column-gap: 12mm;
  }
  .two > p {
    column-span: all;
  }
  .two > p:has(+ h2) {
    margin-bottom: 4mm;
  }
  .two > p + h2 {
    margin-top: 0;
  }
  @media screen and (max-width: 600px) {
    .leaf main.two {
      columns: auto;
    }
  }
  @media print {
    body {
      max-width: none;
      margin: 0;
      padding: 0;
    }
  }
`;

/** Across the paper, to be folded once. */
export const foldedStyles = css`
  @page {
    size: landscape;
    margin: 12mm 15mm;
  }
  /* Not the body: in a frame that is made empty it is as high as a page, and what is longer would stand beside it. */
  .leaf {
    columns: 2;
    column-gap: 30mm;
  }
  .leaf main.two {
    columns: auto;
  }
  .two > p {
    column-span: none;
  }
`;
