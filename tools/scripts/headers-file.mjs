/** Reads a `_headers` file: a path per paragraph, its headers indented below. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name) throw new Error(`_headers has a line that is no header: ${line}`);
    rule.headers[name] = value.trim();
  }
  return rules;
}

const covers = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

export function headersFor(rules, path) {
  return Object.assign({}, ...rules.filter((rule) => covers(rule.path, path)).map((rule) => rule.headers));
}
