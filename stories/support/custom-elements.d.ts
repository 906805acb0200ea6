// The manifest is built; types must pass before it is there too.
declare module '*/custom-elements.json' {
  interface Named {
    readonly name: string;
    readonly description?: string;
  }
  const manifest: {
    readonly modules: readonly {
      readonly declarations: readonly (Named & {
        readonly tagName?: string;
        readonly cssParts?: readonly Named[];
        readonly slots?: readonly Named[];
      })[];
    }[];
  };
  export default manifest;
}
