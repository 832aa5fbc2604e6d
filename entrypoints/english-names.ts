/** The English name tagger, injected only into frames where somebody writes English about people. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { englishNames } from '../rules/language/names/english-names';
import { gateOf } from '../src/composer/gate';

export default defineUnlistedScript(() => {
  const gate = gateOf();
  if (gate) gate.englishNames = englishNames;
});
