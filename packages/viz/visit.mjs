/** Calls `onNode` with a node of a syntax tree, or with those of a list, and with all that they hold. */
export function visit(node, onNode) {
  if (Array.isArray(node)) for (const each of node) visit(each, onNode);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') onNode(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, onNode);
  }
}
