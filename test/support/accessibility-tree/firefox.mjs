// Firefox's accessibility tree, as a screen reader gets it, read by a script in the browser's own (“chrome”) context. Here the browser itself
// gives positions in sets.

/** Runs in the browser, not in Node: it cannot use anything from outside. */
async function readAccessibles(url) {
  /* global Services, Cc, Ci */
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const browsers = [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => [...window.gBrowser.browsers]);
  const browser = browsers.find(({currentURI}) => currentURI.spec === url);
  const read = (accessible) => {
    const bits = [{}, {}];
    accessible.getState(...bits);
    const attributes = {};
    try {
      for (const {key, value} of accessible.attributes.enumerate()) attributes[key] = value;
    } catch {
      // An element that has just left the page gives no answers.
    }
    const children = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: accessible.computedARIARole || service.getStringRole(accessible.role),
      name: accessible.name ?? '',
      description: accessible.description ?? '',
      value: accessible.value ?? '',
      states: [...service.getStringStates(...bits.map(({value}) => value))],
      attributes,
      children,
    };
  };
  // The service starts with the first question and needs a moment before it can answer.
  const accessible = service.getAccessibleFor(browser);
  return JSON.stringify(accessible ? [read(accessible)] : []);
}

/** The widgets of a page (a Puppeteer page), as nodes. */
export async function readTree(page) {
  const {connection} = page.browser();
  const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
  const {result} = await connection.send('script.evaluate', {
    target: {context: tree.contexts[0].context},
    expression: `(${readAccessibles})(${JSON.stringify(page.url())})`,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value).map(toNode);
}

const CHECKABLE = new Set(['radio', 'checkbox', 'switch']);
/** These contain the browser's own parts. */
const CLOSED = new Set(['date editor']);

function toNode({role, name, description, value, states, attributes, children}) {
  const is = (state) => states.includes(state);
  return {
    role,
    name,
    description,
    value,
    level: role === 'heading' ? attributes.level : undefined,
    position: attributes.posinset && `${attributes.posinset} of ${attributes.setsize}`,
    states: [
      ...(CHECKABLE.has(role) ? [is('checked') ? 'checked' : 'not checked'] : []),
      ...('pressed' in attributes || is('pressed') ? [is('pressed') ? 'pressed' : 'not pressed'] : []),
      ...(is('expanded') ? ['expanded'] : is('collapsed') ? ['collapsed'] : []),
      ...(is('focused') ? ['focused'] : []),
      ...(is('unavailable') ? ['disabled'] : []),
      ...(is('required') ? ['required'] : []),
      ...(is('readonly') && role === 'textbox' ? ['readonly'] : []),
      ...(is('invalid') ? ['invalid'] : []),
      ...(is('modal') ? ['modal'] : []),
      ...(attributes.current ? ['current'] : []),
    ],
    children: CLOSED.has(role) ? [] : children.map(toNode),
  };
}
