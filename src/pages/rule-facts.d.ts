/** Written into the pages that ask for it when Relis is built: see `scripts/rule-facts.ts`. */
declare module 'virtual:rule-facts' {
  const facts: Readonly<Record<import('../../rules/api').RuleId, import('./families').RuleFacts>>;
  export default facts;
}
