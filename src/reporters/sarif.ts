import { wordsOf } from '../finding.ts';
import type { FileReport } from '../report.ts';
import { sayFormat } from './format-words.ts';
import { jsonText } from './json-place.ts';
import { type PartContext, reporterOf } from './reporter.ts';
import { invocation, notificationKinds, notificationsOf, numbered } from './sarif/invocation.ts';
import { artifactLocation, rootId } from './sarif/locations.ts';
import { resultsOf } from './sarif/results.ts';
import { descriptor, onceEach, ownDescriptors, rulesOf } from './sarif/rules.ts';
import { titleWords } from './text-head.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A file that was checked, with the questions about its case: they are asked, and are no results. */
function artifact({ agreement, stage, caseQuestions }: FileReport, { folder }: PartContext) {
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

/** What is said of an agreement. The rules it names are numbered when all are known. */
interface Part {
  readonly artifact: ReturnType<typeof artifact>;
  readonly results: ReturnType<typeof resultsOf>;
  readonly notifications: ReturnType<typeof notificationsOf>;
  readonly changes: FileReport['changes'];
  /** The users' own rules that found something in it: no catalogue has them. */
  readonly own: readonly ReturnType<typeof descriptor>[];
}

/** For code scanning: SARIF 2.1.0, with the story of every rule it speaks of. Without time or machine paths. */
export const sarif = reporterOf<Part>({
  part: (file, context) => ({
    artifact: artifact(file, context),
    results: resultsOf(file, context),
    notifications: notificationsOf(file, context),
    changes: file.changes,
    own: ownDescriptors(file, context),
  }),
  whole(all, run, context) {
    const parts = [...all];
    const { locale, version } = context;
    const found = parts.flatMap(({ results }) => results);
    const told = parts.flatMap(({ notifications }) => notifications);
    const rules = [
      ...rulesOf(found, told, context).map((rule) => descriptor(rule, context)),
      ...onceEach(parts.flatMap(({ own }) => own)),
    ];
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const indexOf = (id: string) => indexes.get(id) ?? -1;
    return [
      jsonText({
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
                rules,
                notifications: notificationKinds(locale),
              },
            },
            language: locale,
            columnKind: 'utf16CodeUnits',
            newlineSequences: ['\r\n', '\n', '\r'],
            originalUriBaseIds: {
              [rootId]: { description: { text: sayFormat('root', locale) } },
            },
            invocations: [
              invocation(
                told.map((one) => numbered(one, indexOf)),
                parts.flatMap(({ changes }) => changes),
                run,
                context,
              ),
            ],
            artifacts: parts.map((part) => part.artifact),
            results: found.map((one) => ({ ...one, ruleIndex: indexOf(one.ruleId) })),
          },
        ],
      }),
    ];
  },
});
