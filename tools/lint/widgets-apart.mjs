import {visitImports} from './imports.mjs';

const widgetOf = (path) => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];

/** A widget must not import another widget, and shared code must not import a widget. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      apart: 'Only “{{widget}}” itself may import this. Move what others need too into a shared folder, such as src/element/.',
    },
  },
  create: (context) =>
    visitImports(context, (node, from, to) => {
      const widget = widgetOf(to);
      if (widget && widget !== widgetOf(from)) context.report({node, messageId: 'apart', data: {widget}});
    }),
};
