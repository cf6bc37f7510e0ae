/** Rules of the house that no rule of oxlint's own can state. */

/** What stands for a value in a template. */
const VALUE = '\0';
/** Two words, or a word and a value, with a space between them: a code never has one. */
const SENTENCE = /\p{L}[,.:;!?]? +[\p{L}\0]|\0[,.:;!?]? +\p{L}/u;

const isError = (node) =>
  node?.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name.endsWith('Error');

/** What is thrown for our own bugs is read by us. */
function isThrown(node) {
  for (let at = node.parent; at; at = at.parent) if (isError(at)) return true;
  return false;
}

const noSentences = {
  create(context) {
    const check = (node, text) => {
      if (SENTENCE.test(text) && !isThrown(node))
        context.report({ node, message: 'Sentences live in src/words; say what happened with a code.' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map(({ value }) => value.cooked).join(VALUE)),
    };
  },
};

const noPresentTime = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Take the time as an argument; only new Date(ms) is pure.' });
    const isDate = ({ callee }) => callee.type === 'Identifier' && callee.name === 'Date';
    return {
      NewExpression: (node) => isDate(node) && node.arguments.length === 0 && report(node),
      CallExpression: (node) => isDate(node) && report(node),
    };
  },
};

export default {
  meta: { name: 'holdfast' },
  rules: { 'no-sentences': noSentences, 'no-present-time': noPresentTime },
};
