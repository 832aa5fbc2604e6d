/** Run alone, in a new process, by the bench: what loading the shipped rules costs, and the first post after that. */
import { corpus, fullPosts } from './posts';
import type { Rules } from './shipped';

const [, , rulesFile = ''] = process.argv;
const [post] = fullPosts(corpus());
const start = performance.now();
const { lint, openPolicy } = (await import(rulesFile)) as Rules;
const loaded = performance.now();
if (post) lint(post, openPolicy);
console.log(JSON.stringify({ loading: loaded - start, first: performance.now() - loaded }));
