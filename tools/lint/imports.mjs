// Shared by our ESLint rules about imports.
import {posix, relative} from 'node:path';

/**
 * Calls `visit` for each import and export of another file. It is given the node and two paths below the repository: of the file that imports
 * and of the one that is imported.
 */
export function visitImports({cwd, filename}, visit) {
  const from = relative(cwd, filename).replaceAll('\\', '/');
  const enter = (node) => {
    const path = node.source?.value;
    if (typeof path === 'string' && path.startsWith('.')) visit(node, from, posix.join(posix.dirname(from), path));
  };
  return {ImportDeclaration: enter, ImportExpression: enter, ExportNamedDeclaration: enter, ExportAllDeclaration: enter};
}
