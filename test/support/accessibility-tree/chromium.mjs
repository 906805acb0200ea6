// Chromium's accessibility tree, as a screen reader gets it, read through its developer protocol.

/** Roles that mean nothing by themselves: their children replace them. */
const TRANSPARENT = new Set(['none', 'generic', 'strong', 'emphasis', 'RootWebArea', 'sectionheader', 'sectionfooter']);
/** Their words are already the name of a control or of a group. */
const NAMING = new Set(['LabelText', 'Legend']);
const SILENT = new Set(['InlineTextBox', 'ListMarker']);
/** These contain the browser's own parts and words, in the language of the system. */
const CLOSED = new Set(['Date', 'textbox', 'slider', 'progressbar']);
/** Chromium's names for roles that ARIA does not have. */
const ROLES = {StaticText: 'text', DisclosureTriangle: 'summary', DescriptionList: 'list of terms', Date: 'date'};
/** States that have their own word if they are true. */
const STATES = ['focused', 'disabled', 'required', 'invalid', 'readonly', 'modal'];

/** The widgets of a page (a Playwright page), as nodes. */
export async function readTree(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    return toNodes(nodes, readElements(root));
  } finally {
    await session.detach();
  }
}

/** What is not in the tree but is announced: the attributes and the language, by the number of the DOM node. */
function readElements(root) {
  const found = new Map();
  const visit = (node, lang) => {
    const list = node.attributes ?? [];
    const attributes = Object.fromEntries(list.flatMap((name, index) => (index % 2 ? [] : [[name, list[index + 1]]])));
    const own = attributes.lang ?? lang;
    found.set(node.backendNodeId, {attributes, lang: own});
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, own);
  };
  visit(root, '');
  return found;
}

function toNodes(all, elements) {
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const convert = (node) => {
    const children = () => (node.childIds ?? []).flatMap((id) => (byId.has(id) ? convert(byId.get(id)) : []));
    const role = node.role?.value ?? 'none';
    if (SILENT.has(role)) return [];
    if (NAMING.has(role)) return children().filter((child) => child.role !== 'text');
    if (node.ignored || TRANSPARENT.has(role)) return children();
    return [describe(node, ROLES[role] ?? role, CLOSED.has(role) ? [] : children(), elements.get(node.backendDOMNodeId))];
  };
  return convert(all[0]);
}

function describe(node, role, children, {attributes, lang} = {attributes: {}}) {
  const told = Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value]));
  return {
    role,
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    // The protocol gives only a range's number, not the words that are announced for it.
    value: attributes['aria-valuetext'] ?? String(node.value?.value ?? ''),
    level: role === 'heading' ? told.level : undefined,
    group: attributes.name,
    lang,
    states: [
      ...('checked' in told ? [told.checked === 'true' ? 'checked' : 'not checked'] : []),
      ...('pressed' in told ? [told.pressed === 'true' ? 'pressed' : 'not pressed'] : []),
      ...('expanded' in told ? [told.expanded ? 'expanded' : 'collapsed'] : []),
      ...STATES.filter((state) => told[state] && told[state] !== 'false'),
      ...(attributes['aria-current'] ? ['current'] : []),
    ],
    children,
  };
}
