// Storybook around the stories: our type and colors, and the two stones as its mark.
import {create} from 'storybook/theming';
import {STONE} from '../src/design/copied/stone-shapes.js';

const SANS = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
const COLORS = {
  light: {
    band: '#f2eadb',
    page: '#fbf8f1',
    paper: '#fffdf8',
    line: '#d8d0c0',
    edge: '#857b68',
    ink: '#22302f',
    inkSoft: '#3d4a46',
    accent: '#0d5552',
    stones: ['#2f6f6c', '#a5784d'],
  },
  dark: {
    band: '#152624',
    page: '#0d1817',
    paper: '#12201f',
    line: '#39504c',
    edge: '#8ba29b',
    ink: '#d5ddd6',
    inkSoft: '#bccac3',
    accent: '#8ad5c9',
    stones: ['#5fa8a2', '#d9b48f'],
  },
};

/** The stones and the name, as a picture: Storybook shows a picture or a name. */
const brand = ({ink, stones: [practitioner, client]}) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="176" height="32">
  <path transform="translate(0 4) scale(.1)" d="${STONE}" fill="${practitioner}"/>
  <path transform="translate(15 17) scale(.08)" d="${STONE}" fill="${client}"/>
  <text x="44" y="22" font-family="${SANS.replaceAll("'", '')}" font-weight="600" font-size="16" fill="${ink}">power-widgets</text>
</svg>`)}`;

/** The theme of a light or dark page. */
function themeOf(base) {
  const colors = COLORS[base];
  const {band, page, paper, line, edge, ink, inkSoft, accent} = colors;
  return create({
    base,
    brandTitle: 'power-widgets',
    brandImage: brand(colors),
    fontBase: SANS,
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: band,
    appContentBg: page,
    appPreviewBg: page,
    appBorderColor: line,
    textColor: ink,
    textMutedColor: inkSoft,
    barBg: paper,
    barTextColor: inkSoft,
    barHoverColor: accent,
    barSelectedColor: accent,
    inputBg: paper,
    inputBorder: edge,
    inputTextColor: ink,
    inputBorderRadius: 10,
  });
}

export const themes = {light: themeOf('light'), dark: themeOf('dark')};
