/**
 * A Vite plugin that leaves the examples of the rules out of what is shipped: they are tests and pages of documentation,
 * and a third of the rules by size. What only they import goes with them.
 */
import MagicString from 'magic-string';
import type { ESTree, Plugin } from 'vite';

const ruleFile = /\/rules\/[a-z-]+\/[a-z-]+\.ts$/;
const exampleFile = /\/rules\/examples\/[a-z-]+\.ts$/;

/** The object given to `defineRule` in `export default defineRule({…})`. */
function definitionIn(program: ESTree.Program): ESTree.ObjectExpression | undefined {
  for (const statement of program.body) {
    if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'CallExpression') continue;
    const { callee, arguments: given } = statement.declaration;
    if (callee.type === 'Identifier' && callee.name === 'defineRule' && given[0]?.type === 'ObjectExpression') return given[0];
  }
}

const isExamples = (property: ESTree.ObjectExpression['properties'][number]): boolean =>
  property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'examples';

/** @throws Error at build time when a rule has no examples where they are expected */
export function withoutExamples(): Plugin {
  return {
    name: 'relis:without-examples',
    transform: {
      filter: { id: ruleFile },
      handler(code, id) {
        // Lists of examples made of other lists: a bundler cannot know that nothing else happens there.
        if (exampleFile.test(id)) return { code, moduleSideEffects: false };
        if (!code.includes('defineRule(')) return;
        const examples = definitionIn(this.parse(code) as ESTree.Program)?.properties.find(isExamples);
        if (!examples) throw new Error('A rule without `examples` in `export default defineRule({…})`');
        const changed = new MagicString(code);
        changed.overwrite(examples.start, examples.end, 'examples: { flags: [], leaves: [] }');
        return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
      },
    },
  };
}
