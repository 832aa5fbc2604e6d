/** What is stricter where pupils write, or may. */
import type { AccountUse, Finding } from '../../rules/api';

/** An account that nobody has said the use of may be the class's. */
export const mayBePupils = (use: AccountUse): boolean => use === 'class' || use === 'unknown';

/** Whether "ne plus signaler ici" is for this writer to say, of a finding of this level. */
export const maySilence = ({ level }: Pick<Finding, 'level'>, use: AccountUse): boolean => level !== 'block' && !mayBePupils(use);
