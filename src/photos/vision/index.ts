/** The checks that look at the pixels, in the order they run. */
import type { Check } from '../checks';

export const vision: readonly Check[] = [];
