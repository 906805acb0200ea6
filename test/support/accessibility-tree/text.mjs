// A tree as readable lines: role, name, and what else is announced, in the order in which a screen reader announces it.

/** The lines of a tree. A language is named if it is not `lang`. */
export function linesOf(nodes, lang) {
  const positions = positionsIn(nodes);
  const lines = [];
  const visit = (node, depth, told) => {
    const words = node.children.filter(({role}) => role === 'text');
    const languages = new Set(words.map((word) => word.lang));
    // A node that contains only words is on one line with them.
    const alone = !node.name && words.length === node.children.length && languages.size === 1;
    const name = alone ? words.map((word) => fold(word.name)).join(' ') : node.name;
    // It is read in the language of the words inside, or else in its own.
    const spoken = name && languages.size === 1 ? words[0].lang : node.lang;
    lines.push('  '.repeat(depth) + line({...node, name, lang: spoken, position: node.position ?? positions.get(node)}, lang));
    if (alone) return;
    // Words that were already announced as the name of an outer node are not repeated.
    const above = `${told} ${fold(name)}`;
    for (const child of node.children) if (child.role !== 'text' || !above.includes(fold(child.name))) visit(child, depth + 1, above);
  };
  for (const node of nodes) visit(node, 0, '');
  return lines;
}

const fold = (words) => words.replace(/\s+/g, ' ').trim();

/** One node on one line. */
function line({role, name, description, value, states, level, position, lang}, around) {
  const head = [role === 'text' ? '' : role, level, name && `“${fold(name)}”`].filter(Boolean).join(' ');
  const more = [
    value && value !== name && `value “${fold(value)}”`,
    ...states,
    position,
    description && `described as “${fold(description)}”`,
  ];
  return `${[head, ...more.filter(Boolean)].join(', ')}${lang && lang !== around ? ` [${lang}]` : ''}`;
}

/** What a reader can go to or act on. Engines agree on these nodes; the rest of the tree differs between them. */
const CONTROLS = /^(button|checkbox|dialog|group “|heading|image|navigation|radio|region|slider|summary|switch|textbox)/;

/** The lines of controls and landmarks, without their place in the tree, their language, and the focus (the announcements hold that). */
export const controlsOf = (lines) =>
  lines.map((each) => each.trim().replace(/, focused(?=$|, | \[)| \[[\w-]+\]$/g, '')).filter((each) => CONTROLS.test(each));

/** The same with only role and name. WebKit does not name a summary, adds the value to the name of a field, and gives no levels. */
export const namesOf = (lines) =>
  lines
    .filter((each) => !/^(summary|slider|textbox)/.test(each))
    .map((each) => /^\w+( \d)?( “.*?”(?=$|, ))?/.exec(each)[0].replace(/^heading \d/, 'heading'));

/** Engines differ in which digits they use for Arabic numbers. */
export const withSameDigits = (text) => text.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - '٠'.charCodeAt(0));

/** “2 of 3” for nodes that do not say it themselves: radio buttons by their name, items by their list. */
function positionsIn(nodes) {
  const groups = new Map();
  const add = (key, node) => groups.set(key, [...(groups.get(key) ?? []), node]);
  const visit = (node, parent) => {
    if (node.role === 'radio') add(node.group, node);
    if (node.role === 'listitem') add(parent, node);
    for (const child of node.children) visit(child, node);
  };
  for (const node of nodes) visit(node);
  return new Map([...groups.values()].flatMap((group) => group.map((node, index) => [node, `${index + 1} of ${group.length}`])));
}
