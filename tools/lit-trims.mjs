/*
 * Files for script tags contain only the parts of Lit that our widgets use. Each trim is exact text that must occur once in the published
 * file: with another version of Lit, the build fails and names the trim to check. Our sources may not use what was removed: `refuseRemoved`
 * checks templates, test/element/trimmed-lit.test.ts checks what classes use of LitElement. Modules for bundlers have the complete Lit.
 */

/** Templates and their parts, without directives, without parts in elements, comments and the text of fields, without listener options and MathML. */
const LIT_HTML = [
  ['SVG alone is wrapped', 'let n,l=2===i?"<svg>":3===i?"<math>":"",c=v', 'let l=2===i?"<svg>":"",c=v'],
  ['wrapping ends', '(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
  ['unwrapping', '2===i||3===i){const t=this', '2===i){const t=this'],
  ['no raw text', ',y=/^(?:script|style|textarea|title)$/i', ''],
  ['no comments', ',_=/-->/g,m=/>/g', ''],
  ['text and tags', '/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
  [
    'where a tag begins and ends',
    'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=',
    'c===v?c=p:c===p?">"===u[0]?(c=v,d=-1):(d=',
  ],
  ['where a value ends', ':c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', ':c=p'],
  ['markers', 'o+x):s+o+(-2===d?i:x)', 'o+x):s+o+x'],
  ['no MathML', ',T=x(3),E=Symbol.for("lit-noChange"),', ','],
  [
    'no element parts',
    ',r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    ',r.removeAttribute(t)}',
  ],
  [
    'no parts in raw text and comments',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    '}else r.data===n&&d.push({index:l});l++',
  ],
  ['an attribute', 'd.push({type:1,index:l,name:', 'd.push({index:l,name:'],
  [
    'no directives',
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  [
    'a template in the page',
    'class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){',
    'class R{constructor(t){this._$AV=[],this._$AD=t}u(t){',
  ],
  ['its copy', '(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'its parts',
    'if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}',
    'o===r.index&&(this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)),r=s[++n]);',
  ],
  [
    'new values',
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [
    'a child part knows no parents',
    'class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?',
    'class k{constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}_$AI(t){a(t)?',
  ],
  ['every value is one', ':t!==this._$AH&&t!==E&&this._(t):', ':t!==this._$AH&&this._(t):'],
  [
    'no compiled templates',
    '{const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(',
    '{const{values:i}=t,e=this._$AC(t);if(',
  ],
  ['a new template', 'new R(e,this),s=t.u(', 'new R(e),s=t.u('],
  ['a list', 'new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
  ['a list that shrinks', '(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)', '(this._$AR(s&&s._$AB.nextSibling),i.length=e)'],
  [
    'what goes',
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}',
    '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}}',
  ],
  [
    'an attribute part knows no parents',
    'class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'class H{constructor(t,i,s,e){this.element=t,this.name=i,this.options=e,',
  ],
  [
    'its values',
    '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=',
    '_$AI(t,s){const h=this.strings;let o=!1;if(void 0===h)o=!a(t)||t!==this._$AH,this._$AH=t;else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=e[s+n],o||=',
  ],
  ['they are set', 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['a property', 'class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
  ['a boolean', 'class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
  [
    'a listener is a function',
    'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}',
    'class z extends H{_$AI(t){t??=A;const s=this._$AH;t===A?this.element.removeEventListener(this.name,this):s===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.options,t)}}',
  ],
  [
    'no element parts, and nothing for other packages',
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},',
    'const ',
  ],
  [
    'a first part, at the end of the shadow root',
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)',
  ],
  ['what is left', 'export{j as _$LH,b as html,T as mathml,E as noChange,', 'export{b as html,'],
];

/**
 * The element, without reflection, default options and converters of properties, initializers and the map of changed values. Of the hooks
 * only `update` and `updated` remain.
 */
const REACTIVE_ELEMENT = [
  ['style sheets', 'import{getCompatibleStyle as t,adoptStyles as s}', 'import{adoptStyles as s}'],
  ['their tag', 'export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', 'export{css}'],
  ['no attributes of ours', 'c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
  [
    'no converters',
    ',u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
    ';',
  ],
  ['no initializers', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [
    'a property',
    'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    'static createProperty(t,s){if(this.elementProperties.set(t,s),!s.noAccessor){const s=Symbol();e(this.prototype,t,{get(){return this[s]},set(t){const e=this[s];this[s]=t,i(t,e)||this.requestUpdate()},configurable:!0,enumerable:!0})}}',
  ],
  ['no initializers of others', 'void 0!==t.l&&(this.l=[...t.l]),', ''],
  [
    'all properties',
    'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
    'const t=this.properties;for(const s in t)this.createProperty(s,t[s])',
  ],
  [
    'their attributes',
    '{const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)',
    '!1!==s.attribute&&this._$Eh.set(s.attribute??t.toLowerCase(),t);this.elementStyles=[this.styles??[]].flat(1/0)',
  ],
  [
    'no other ways to name an attribute',
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    '',
  ],
  [
    'the constructor',
    'super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}',
    'super(),this._$Ep=new Map,this.isUpdatePending=this.hasUpdated=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this._$E_(),this.requestUpdate()}',
  ],
  ['controllers stay', 'removeController(t){this._$EO?.delete(t)}', ''],
  [
    'what was set before',
    'const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)',
    'for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t])',
  ],
  ['an open shadow root', 'attachShadow(this.constructor.shadowRootOptions)', 'attachShadow({mode:"open"})'],
  [
    'from attributes, never to them',
    'attributeChangedCallback(t,s,i){this._$AK(t,i)}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    'attributeChangedCallback(t,s,i){const e=this.constructor,h=e._$Eh.get(t),{converter:r,type:o}=e.elementProperties.get(h);this[h]=r?r.fromAttribute(i):o&&null!==i?Number(i):i}',
  ],
  [
    'an update is asked for, without what changed',
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'requestUpdate(){this.isUpdatePending||(this._$ES=this._$EP())}',
  ],
  [
    'the update',
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}}y.elementStyles=[],y.shadowRootOptions={mode:"open"},',
    'return this.performUpdate(),!this.isUpdatePending}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){this.renderRoot??=this.createRenderRoot();for(const[t,s]of this._$Ep)this[t]=s}try{this._$EO?.forEach(t=>t.hostUpdate?.()),this.update()}catch(t){throw this.isUpdatePending=!1,t}this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0,this.updated()}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}update(){this.isUpdatePending=!1}updated(){}}',
  ],
  ['what is left', 's as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual', ''],
];

/** Style sheets are plain texts without values, and are always adopted. */
const CSS_TAG = [
  ['no keys', ',s=Symbol(),o=new WeakMap;', ';'],
  [
    'a style sheet',
    'class n{constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}}',
    'class n{constructor(t){this.cssText=t}get styleSheet(){return void 0===this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}',
  ],
  [
    'no values in a style sheet',
    'const r=t=>new n("string"==typeof t?t:t+"",void 0,s),i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
    'const i=t=>new n(t[0])',
  ],
  [
    'adopted, always',
    'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}}',
    's.adoptedStyleSheets=o.map(t=>t.styleSheet)}',
  ],
  [
    'no other style sheets',
    ',c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    '',
  ],
  [
    'what is left',
    'n as CSSResult,S as adoptStyles,i as css,c as getCompatibleStyle,e as supportsAdoptingStyleSheets,r as unsafeCSS',
    'S as adoptStyles,i as css',
  ],
];

/** Draws into the shadow root. Listeners in a template are called with the element as `this`. */
const LIT_ELEMENT = [
  ['what draws', 'import{render as e,noChange as r}', 'import{render as e}'],
  [
    'an element that draws',
    'class i extends t{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}}',
    'class i extends t{update(){const t=this.render();super.update(),e(t,this.renderRoot,this)}}',
  ],
];

export const TRIMS = {
  'lit-html/lit-html.js': LIT_HTML,
  'reactive-element/reactive-element.js': REACTIVE_ELEMENT,
  'reactive-element/css-tag.js': CSS_TAG,
  'lit-element/lit-element.js': LIT_ELEMENT,
};
