import type {CSSResult} from 'lit';
import {baseStyles} from '../../design/base.styles.js';
import {builtIn} from '../../element/built-in.js';
import {inOtherDocument, type PowerElement} from '../power-element.js';

const stylesOf = (element: PowerElement) => (element.constructor as typeof PowerElement).elementStyles as CSSResult[];

/** Adds the styles of what is drawn later to a class, once: those that all widgets share come before its own. */
export function addStyles(element: PowerElement, shared: readonly CSSResult[], ownStyles: readonly CSSResult[]): void {
  const styles = stylesOf(element);
  if (!styles.includes(shared[0]!)) {
    styles.splice(baseStyles.length, 0, ...shared);
    styles.push(...ownStyles);
  }
  adoptStyles(element);
}

/** Gives an element the styles of its class. Style sheets belong to one document: in another one the element makes its own. */
function adoptStyles(element: PowerElement): void {
  const view = builtIn(element.ownerDocument, 'defaultView') as (Window & typeof globalThis) | null;
  const root = element.shadowRoot;
  if (!view || !root) return;
  root.adoptedStyleSheets = stylesOf(element).map(({cssText, styleSheet}) => {
    if (view === window) return styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

inOtherDocument.adoptStyles = adoptStyles;
