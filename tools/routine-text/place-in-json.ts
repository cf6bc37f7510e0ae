interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** Where a path such as `$.blocks[1].slots` begins in a JSON text; where its nearest parent begins when it is missing. */
export function placeInJson(text: string, path: string): Place {
  const begins = new Map<string, number>();
  const open: { readonly path: string; readonly list: boolean; at: string | number }[] = [];
  let key: string | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (token === ':' || token === '}' || token === ']') {
      if (token !== ':') open.pop();
      continue;
    }
    if (token === ',') {
      if (parent?.list) parent.at = Number(parent.at) + 1;
      key = null;
      continue;
    }
    if (parent && !parent.list && key === null) {
      key = String(JSON.parse(token));
      continue;
    }
    const own = parent ? (parent.list ? `${parent.path}[${parent.at}]` : `${parent.path}.${key}`) : '$';
    begins.set(own, index);
    key = null;
    if (token === '{' || token === '[') open.push({ path: own, list: token === '[', at: 0 });
  }
  let near = path;
  while (near && !begins.has(near)) near = near.replace(/(?:\.[^.[\]]*|\[[^[\]]*\]|.)$/, '');
  const before = text.slice(0, begins.get(near) ?? 0).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
