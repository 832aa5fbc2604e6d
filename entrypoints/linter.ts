/** The linter: injected into a frame when somebody is about to write there. Rules, marks, panel and review. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateOf } from '../src/composer/gate';
import { loadPolicy, watchPolicy } from '../src/policy/active';
import { Memory } from '../src/proofreader/memory';
import { Proofreader } from '../src/proofreader/proofreader';

export default defineUnlistedScript(async () => {
  const gate = gateOf();
  if (!gate || gate.orders) return;
  const tested = import.meta.env.MODE === 'e2e';
  const [policy, memory] = await Promise.all([loadPolicy(), Memory.open()]);
  const proofreader = new Proofreader(gate, policy, {
    // Closed, so that a page cannot look into what Relis says of the writer's text.
    shadowMode: tested ? 'open' : 'closed',
    acceptSyntheticEvents: false,
    memory,
  });
  watchPolicy((changed) => proofreader.follow(changed), gate.retired);
  proofreader.takeOver();
});
