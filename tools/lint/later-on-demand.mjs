import {visitImports} from './imports.mjs';

const isLater = (path) => path.split('/').slice(0, -1).includes('later');

/** Files in a folder `later` are fetched after the first view, so only files in such a folder may import them statically. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      static: "Load this when it is needed, with `() => import('…/later/index.js')`. For a type, write `import type`.",
    },
  },
  create: (context) =>
    visitImports(context, (node, from, to) => {
      const isStatic = node.type !== 'ImportExpression' && (node.importKind ?? node.exportKind) !== 'type';
      if (isStatic && isLater(to) && !isLater(from)) context.report({node, messageId: 'static'});
    }),
};
