/** A Vite plugin that serves `virtual:rule-facts`; its type is in `src/pages/rule-facts.d.ts`. */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const name = 'virtual:rule-facts';

export function ruleFacts(): Plugin {
  return {
    name: 'relis:rule-facts',
    resolveId: { filter: { id: /^virtual:rule-facts$/ }, handler: () => `\0${name}` },
    load: {
      filter: { id: /^\0virtual:rule-facts$/ },
      async handler() {
        // Not imported at the top: a build that asks for no facts reads no rules.
        const file = fileURLToPath(new URL('rule-facts.ts', import.meta.url));
        const { module } = await runnerImport<{ readRuleFacts(): object }>(file, { configFile: false });
        return `export default ${JSON.stringify(module.readRuleFacts())}`;
      },
    },
  };
}
