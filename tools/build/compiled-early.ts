/** The parts of a syntax tree that are read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Call extends Node {
  readonly callee: Node;
  readonly arguments: readonly Node[];
}

interface Arrow extends Node {
  readonly async: boolean;
  readonly params: readonly Node[];
  readonly body: Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The arrow functions that are the only argument of a call outside any function, as CommonJS modules are: `=t((e,t)=>{…})`. */
function wrappers(node: unknown, found: Arrow[] = []): Arrow[] {
  if (Array.isArray(node)) {
    for (const each of node) wrappers(each, found);
    return found;
  }
  if (!isNode(node) || /Function/.test(node.type)) return found;
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as Call;
    const [only] = given;
    if (callee.type === 'Identifier' && given.length === 1 && only?.type === 'ArrowFunctionExpression') {
      const arrow = only as Arrow;
      if (!arrow.async && arrow.body.type === 'BlockStatement') found.push(arrow);
    }
  }
  for (const value of Object.values(node)) if (typeof value === 'object') wrappers(value, found);
  return found;
}

/**
 * Makes the browser compile the large functions of a script, which are called at once, while the script is still being
 * fetched and on another thread. V8 compiles a function when it is first called, on the main thread, unless it stands in
 * brackets. An arrow function does not count, so it is written as another one: these use neither `this` nor `arguments`.
 */
export function compiledEarly(code: string, tree: unknown): string {
  return wrappers(tree)
    .toSorted((a, b) => b.start - a.start)
    .reduce((script, { start, end, params, body }) => {
      const names = params.map((each) => script.slice(each.start, each.end)).join();
      const written = `(function(${names})${script.slice(body.start, body.end)})`;
      return script.slice(0, start) + written + script.slice(end);
    }, code);
}
