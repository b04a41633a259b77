/** Closes a run of the unit tests with one plain line that tests/run.mjs reads. */
const KINDS = ['statements', 'branches', 'functions', 'lines'];

function count(suite, tally) {
  for (const test of suite.tests ?? []) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites ?? []) count(inner, tally);
}

export const tallyReporter = {
  stop({ sessions, testCoverage }) {
    const tally = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults, tally);
      if (session.errors?.length) tally.failed++;
    }
    if (testCoverage && !testCoverage.passed) tally.failed++;
    const shares = Object.entries(testCoverage?.summary ?? {}).filter(([kind]) => KINDS.includes(kind));
    const covered = shares.map(([kind, { pct }]) => `${pct} % of ${kind}`).join(', ');
    console.log(
      `\nunit tests: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped${covered && `; covered: ${covered}`}`,
    );
  },
};
