// WebKit's roles and names, element by element: its driver gives no more (no tree, no states, no positions).

/** Runs in the page: all rendered elements in its shadow roots, in reading order. */
function findElements() {
  const found = [];
  const visit = (root) => {
    for (const element of root.children) {
      // A slot has no box, but its content has.
      if (element.localName !== 'slot' && !element.checkVisibility({visibilityProperty: true})) continue;
      found.push(element);
      visit(element.shadowRoot ?? element);
    }
  };
  visit(document.body);
  const modal = found.find((element) => element.matches(':modal'));
  return modal ? found.filter((element) => modal.contains(element)) : found;
}

/** The widgets of a page, through its driver, as nodes without children. */
export async function readTree(driver) {
  const elements = await driver.execute(findElements);
  const nodes = [];
  for (const element of elements) {
    const id = Object.values(element)[0];
    const role = await driver.getElementComputedRole(id);
    nodes.push({role, name: await driver.getElementComputedLabel(id), states: [], children: []});
  }
  return nodes;
}
