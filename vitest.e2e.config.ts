import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: one of them left for the end keeps one processor waiting. */
const longest = ['fixes', 'text', 'attach', 'hostile', 'networks', 'main-path', 'gestures', 'vision'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.indexOf(basename(moduleId, '.test.ts'));
      return at < 0 ? longest.length : at;
    };
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

/** End to end, in real browsers, Chromium and Firefox: two files at a time, each with browsers of its own; no test waits for a clock. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    // A browser is busy on one core at most for most of the time; a third file at once only makes all of them slower.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Once more, and told as such: on a busy machine a browser now and then takes longer than a test waits.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // As long as the page waits for a photo that is being looked at: on a busy machine nothing else takes so long.
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
