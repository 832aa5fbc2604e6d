/** Run alone, in a new process, by the bench: what the first post costs after the rules have been loaded. */
import { lint, openPolicy } from '../../rules/api';
import { corpus, fullPosts } from './posts';

const [post] = fullPosts(corpus());
const start = performance.now();
if (post) lint(post, openPolicy);
console.log((performance.now() - start).toFixed(1));
