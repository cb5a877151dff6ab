import ts from 'typescript';

/**
 * A message as it is written in the source, with a name in braces for every value that is put in:
 * `Fund ${fundId} holds ${yuanOf(left)}.` is "Fund {fundId} holds {left}.".
 */
export function wordedMessage(message: ts.Expression): string {
  if (ts.isStringLiteralLike(message)) return message.text;
  if (ts.isParenthesizedExpression(message)) return wordedMessage(message.expression);
  if (ts.isTemplateExpression(message)) {
    const spans = message.templateSpans.map(
      ({ expression, literal }) => wordedMessage(expression) + literal.text,
    );
    return message.head.text + spans.join('');
  }
  if (ts.isBinaryExpression(message) && isPlus(message)) {
    return wordedMessage(message.left) + wordedMessage(message.right);
  }
  if (ts.isConditionalExpression(message)) {
    const cases = [message.whenTrue, message.whenFalse].map(wordedMessage);
    return `[${cases.filter((words) => words !== '').join(' | ')}]`;
  }
  return `{${nameOf(message)}}`;
}

/** The name of the value that an expression puts into words: `cap` of `factText(finding, 'cap')`. */
function nameOf(value: ts.Expression): string {
  if (ts.isCallExpression(value)) return nameOfCall(value);
  if (ts.isBinaryExpression(value) && isFallback(value)) return nameOf(value.left);
  if (ts.isElementAccessExpression(value)) {
    return value.expression.getText().toLowerCase().replaceAll('_', ' ');
  }
  return value.getText().replaceAll(/\s+/g, ' ');
}

/** A method puts its object into words, `missing.join(', ')`; a function its fact or its argument. */
function nameOfCall({ expression, arguments: given }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return nameOf(expression.expression);
  const fact = given.find(ts.isStringLiteralLike);
  const [first] = given;
  return fact?.text ?? (first ? nameOf(first) : expression.getText());
}

function isPlus({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function isFallback({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}
