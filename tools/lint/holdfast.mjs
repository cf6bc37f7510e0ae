/** Rules of this project that oxlint's built-in rules cannot express. */

/** Replaces each value in a template. */
const VALUE = '\0';
/** Two words, or a word and a value, with a space between them. Codes never contain a space. */
const SENTENCE = /\p{L}[,.:;!?]? +[\p{L}\0]|\0[,.:;!?]? +\p{L}/u;

const isError = (node) =>
  node?.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name.endsWith('Error');

/** Errors thrown for our own bugs are read only by developers. */
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

const LETTER = /\p{L}/u;
/** Attributes and properties whose text a person reads or hears. */
const LABELS = new Set(
  'alt aria-description aria-label aria-roledescription aria-valuetext aside label note placeholder text title word words'.split(
    ' ',
  ),
);
const CODE = /^[a-z][\w-]*$/;

/** Whether the value of an expression is that of one of its parts. */
function passesOn(expression, part) {
  if (expression.type === 'ConditionalExpression') return expression.test !== part;
  if (expression.type === 'LogicalExpression')
    return expression.operator !== '&&' || expression.right === part;
  return expression.type === 'BinaryExpression' && expression.operator === '+';
}

/** Whether a string becomes the text or a label of an element. */
function isShown(node) {
  let at = node;
  while (passesOn(at.parent, at)) at = at.parent;
  const { parent } = at;
  if (parent.type === 'Property')
    return parent.value === at && LABELS.has(parent.key.name) && !CODE.test(node.value);
  if (parent.type === 'JSXAttribute') return LABELS.has(parent.name.name);
  if (parent.type !== 'JSXExpressionContainer') return false;
  return parent.parent.type !== 'JSXAttribute' || LABELS.has(parent.parent.name.name);
}

/** Whether an element declares the language of its text, or that the text is a name. */
function isNamed(node) {
  for (let at = node; at; at = at.parent) {
    const attributes = at.openingElement?.attributes ?? [];
    if (attributes.some(({ name }) => name?.name === 'lang' || name?.name === 'translate')) return true;
  }
  return false;
}

const noTextInScreens = {
  create(context) {
    const check = (node, text) => {
      if (LETTER.test(text) && !isNamed(node))
        context.report({ node, message: 'What a person reads or hears comes from src/words.' });
    };
    return {
      JSXText: (node) => check(node, node.value),
      Literal: (node) => typeof node.value === 'string' && isShown(node) && check(node, node.value),
      TemplateLiteral: (node) =>
        isShown(node) && check(node, node.quasis.map(({ value }) => value.cooked).join('')),
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
  rules: {
    'no-sentences': noSentences,
    'no-text-in-screens': noTextInScreens,
    'no-present-time': noPresentTime,
  },
};
