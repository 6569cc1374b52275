import { wordsOf } from '../finding.ts';
import type { FileReport } from '../report.ts';
import { sayFormat } from './format-words.ts';
import { jsonText } from './json-place.ts';
import type { Reporter, RunContext } from './reporter.ts';
import { invocation, notificationKinds } from './sarif/invocation.ts';
import { artifactLocation, rootId } from './sarif/locations.ts';
import { resultsOf } from './sarif/results.ts';
import { descriptor, rulesOf } from './sarif/rules.ts';
import { titleWords } from './text-head.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A file that was checked, with the questions about its case: they are asked, and are no results. */
function artifact({ agreement, stage, caseQuestions }: FileReport, { folder }: RunContext) {
  const { source, profile } = agreement;
  return {
    location: artifactLocation(source.path, folder),
    roles: ['analysisTarget'],
    properties: {
      title: titleWords(agreement),
      profile: profile.id,
      stage,
      caseQuestions: caseQuestions.map((question) => ({
        rule: question.rule.id,
        message: wordsOf(question),
      })),
    },
  };
}

/** For code scanning: SARIF 2.1.0, with the story of every rule it speaks of. Without time or machine paths. */
export const sarif: Reporter = (report, context) => {
  const { locale, version } = context;
  const rules = rulesOf(report, context);
  const indexOf = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  return jsonText({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'iop',
            version,
            semanticVersion: version,
            language: locale,
            rules: rules.map((rule) => descriptor(rule, context)),
            notifications: notificationKinds(locale),
          },
        },
        language: locale,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: {
          [rootId]: { description: { text: sayFormat('root', locale) } },
        },
        invocations: [invocation(report, context, indexOf)],
        artifacts: report.files.map((file) => artifact(file, context)),
        results: report.files.flatMap((file) => resultsOf(file, context, indexOf)),
      },
    ],
  });
};
